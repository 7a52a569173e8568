// How many of a node's relationships lead to neighbors that pass a filter.
// Parameters: $id.
// {{types}}: relationship types. {{filter}}: condition on the neighbor m.
// Result: count.
MATCH (n:Node {id: $id})-[r:{{types}}]->(m:Node)
WHERE {{filter}}
RETURN count(r) AS count

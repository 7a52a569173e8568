// How many neighbors of a node pass a filter, each counted once.
// Parameters: $id.
// {{before}}, {{after}}: the ends of the pattern, which say the direction. {{types}}: relationship types.
// {{filter}}: condition on the neighbor m.
// Result: count.
MATCH (n:Node {id: $id}){{before}}[r:{{types}}]{{after}}(m:Node)
WHERE {{filter}}
RETURN count(DISTINCT m.id) AS count

// The neighbors of some nodes, relationships followed either way. Reads at most $limit
// relationships in all: when the counts add up to it there may be more.
// Parameters: $ids, $limit INTEGER, $ends (ids that pass the filter whatever they are).
// {{types}}: relationship types. {{filter}}: condition on the neighbor m.
// Result: one row for each node that has relationships: id, others, count of relationships read.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:{{types}}]-(m:Node)
WITH id, m
LIMIT $limit
RETURN id, collect(DISTINCT CASE WHEN {{filter}} THEN m.id END) AS others, count(*) AS count

// Entities that some entities lead to in one step. Reads at most $limit relationships.
// Parameters: $ids, $limit INTEGER.
// {{types}}: relationship types among entities.
// Result: one row for each entity with relationships: id, others.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:{{types}}]->(m:Entity)
WITH id, m
LIMIT $limit
RETURN id, collect(DISTINCT m.id) AS others, count(*) AS count

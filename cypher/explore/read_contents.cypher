// Entities from which one step leads to some entities. Reads at most $limit relationships.
// Parameters: $ids, $limit INTEGER.
// {{types}}: relationship types among entities.
// Result: others (distinct ids), count of relationships read.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:{{types}}]-(m:Entity)
WITH m
LIMIT $limit
RETURN collect(DISTINCT m.id) AS others, count(*) AS count

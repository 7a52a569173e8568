// Create relationships, claimed by a dataset. One that another process made meanwhile stays as it is.
// Parameters: $rows [{from, to, properties}], $dataset, $at (ISO 8601).
// {{type}}: the relationship type. {{more}}: makes its Float properties FLOAT on every engine, and
// where the graph keeps their order gives them the ids of their ends, and copies of the values they are
// ordered by ($greatest stands for missing ones).
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MERGE (a)-[r:{{type}}]->(b)
ON CREATE SET r = row.properties, r._datasets = [$dataset], r._changedAt = $at{{more}}
RETURN count(*) AS done

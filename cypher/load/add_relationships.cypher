// Create relationships, claimed by a dataset. One that another process made meanwhile stays as it is.
// Parameters: $rows [{from, to, properties}], $dataset, $at (ISO 8601).
// {{type}}: the relationship type. {{floats}}: makes its Float properties FLOAT on every engine.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MERGE (a)-[r:{{type}}]->(b)
ON CREATE SET r = row.properties, r._datasets = [$dataset], r._changedAt = $at{{floats}}
RETURN count(*) AS done

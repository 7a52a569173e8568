// Create relationships, or set all properties of existing ones, and claim them for a dataset.
// Parameters: $rows [{from, to, properties}], $dataset, $at (ISO 8601).
// {{type}}: the relationship type. {{floats}}: makes its Float properties FLOAT on every engine.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MERGE (a)-[r:{{type}}]->(b)
WITH r, row, coalesce(r._datasets, []) AS datasets
SET r = row.properties
{{floats}}
SET r._datasets = CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END, r._changedAt = $at
RETURN count(r) AS done

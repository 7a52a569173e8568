// Create nodes, or set all properties of existing ones, and claim them for a dataset.
// Parameters: $rows [{id, properties}], $dataset, $at (ISO 8601).
// {{labels}}: the labels of the type. {{floats}}: makes its Float properties FLOAT on every engine.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
WITH n, row, coalesce(n._datasets, []) AS datasets
SET n:{{labels}}
SET n = row.properties
{{floats}}
SET n._datasets = CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END, n._changedAt = $at
RETURN count(n) AS done

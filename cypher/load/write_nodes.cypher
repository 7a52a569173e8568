// Create nodes, or set all properties of existing ones, and claim them for a dataset.
// Parameters: $rows [{id, type, properties, datasets, at}], $dataset. `datasets` are all that claim
// the node, owner first, or null to add $dataset to them; `at` is when it changed (ISO 8601).
// {{types}}: for each type a FOREACH that sets its labels, and makes its Float properties FLOAT on
// every engine. One statement for all types, because a server plans each text anew.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
WITH n, row, coalesce(n._datasets, []) AS datasets
SET n = row.properties
SET n._datasets = coalesce(row.datasets, CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END), n._changedAt = row.at
{{types}}
RETURN count(*) AS done

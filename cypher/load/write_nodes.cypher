// Create nodes, or set all properties of existing ones, and claim them for a dataset.
// Parameters: $rows [{id, type, properties, datasets, says, at}], $dataset. `datasets` are all that claim
// the node, owner first, or null to add $dataset to them; `says` whether $dataset says something of it;
// `at` is when it changed (ISO 8601).
// {{types}}: for each type a FOREACH that sets its labels, and makes its Float properties FLOAT on
// every engine, and copies the values by which the graph keeps an order of its nodes ($greatest stands for
// missing ones). One statement for all types, because a server plans each text anew.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
WITH n, row, coalesce(n._datasets, []) AS datasets, coalesce(n._saidBy, []) AS saidBy
SET n = row.properties
SET n._datasets = coalesce(row.datasets, CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END), n._changedAt = row.at
WITH n, row, CASE WHEN row.says AND $dataset IN saidBy THEN saidBy WHEN row.says THEN saidBy + [$dataset] ELSE [name IN saidBy WHERE name <> $dataset] END AS said
SET n._saidBy = CASE WHEN row.datasets IS NULL THEN said ELSE [name IN row.datasets WHERE name IN said] END
{{types}}
RETURN count(*) AS done

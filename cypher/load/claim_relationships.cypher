// Claim relationships of other datasets without changing them.
// Parameters: $rows [{from, to}], $dataset.
// {{type}}: the relationship type.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MATCH (a)-[r:{{type}}]->(b)
WITH r, coalesce(r._datasets, []) AS datasets
SET r._datasets = CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END
RETURN count(r) AS done

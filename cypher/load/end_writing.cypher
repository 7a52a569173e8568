// Say that a dataset is whole again. When no other one is pending the data is at its next version:
// the number becomes even.
// Parameters: $dataset, $datasets (JSON; null to leave it).
// Result: version.
MATCH (d:_Data {id: 'data'})
WITH d, [name IN d.pending WHERE name <> $dataset] AS others
WITH d, others, CASE WHEN size(others) = 0 AND d.version % 2 = 1 THEN 1 ELSE 0 END AS step
SET d.pending = others, d.version = d.version + step, d.datasets = coalesce($datasets, d.datasets)
RETURN d.version AS version

// What the last run that prepared the graph found, where nothing was written since.
// Result: prepared (JSON), version, pending; no row when the graph is empty.
MATCH (d:_Data {id: 'data'})
WHERE d.prepared IS NOT NULL
RETURN d.prepared AS prepared, d.version AS version, size(d.pending) AS pending

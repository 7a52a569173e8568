// Open the log entry of a load.
// Parameters: $id, $dataset, $version, $by, $startedAt (ISO 8601).
CREATE (l:_Load {id: $id, dataset: $dataset, version: $version, by: $by, startedAt: $startedAt, state: 'RUNNING'})

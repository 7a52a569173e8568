// Open the log entry of a load.
// Parameters: $id, $dataset, $version, $by, $startedAt (ISO 8601), $removedIds.
// {{labels}}: the labels of log entries.
CREATE (l:{{labels}} {id: $id, datasetId: $dataset, version: $version, by: $by, startedAt: $startedAt, state: 'RUNNING', removedIds: $removedIds})

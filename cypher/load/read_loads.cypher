// The last loads of a dataset, newest first.
// Parameters: $dataset, $limit INTEGER.
// Result: id, version, state, startedAt.
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {datasetId: $dataset})
RETURN l.id AS id, l.version AS version, l.state AS state, l.startedAt AS startedAt
ORDER BY startedAt DESC, id
LIMIT $limit

// The last load of a dataset that ended well.
// Parameters: $dataset.
// Result: version; no row when there is none.
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {datasetId: $dataset, state: 'DONE'})
RETURN l.version AS version, l.startedAt AS startedAt
ORDER BY startedAt DESC
LIMIT 1

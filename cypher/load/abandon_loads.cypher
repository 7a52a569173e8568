// Close the log entries of loads that died.
// Parameters: $dataset, $at (ISO 8601).
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {datasetId: $dataset, state: 'RUNNING'})
SET l.state = 'ABANDONED', l.finishedAt = $at

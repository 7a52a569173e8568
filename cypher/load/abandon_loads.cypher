// Close the log entries of loads that died.
// Parameters: $dataset, $at (ISO 8601).
MATCH (l:_Load {dataset: $dataset, state: 'RUNNING'})
SET l.state = 'ABANDONED', l.finishedAt = $at

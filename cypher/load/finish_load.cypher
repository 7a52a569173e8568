// Close the log entry of a load.
// Parameters: $id, $state ('DONE' or 'FAILED'), $finishedAt (ISO 8601), $counts (map of integers),
// $dataVersion INTEGER (the version of the data it made), $changedIds (of nodes, at most 1,000).
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {id: $id})
SET l += $counts
SET l.state = $state, l.finishedAt = $finishedAt, l._dataVersion = $dataVersion, l._changedIds = $changedIds

// Close the log entry of a load.
// Parameters: $id, $state ('DONE' or 'FAILED'), $finishedAt (ISO 8601), $counts (map of integers).
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {id: $id})
SET l += $counts
SET l.state = $state, l.finishedAt = $finishedAt

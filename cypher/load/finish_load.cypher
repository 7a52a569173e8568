// Close the log entry of a load.
// Parameters: $id, $state ('DONE' or 'FAILED'), $finishedAt (ISO 8601), $counts (map of integers).
MATCH (l:_Load {id: $id})
SET l += $counts
SET l.state = $state, l.finishedAt = $finishedAt

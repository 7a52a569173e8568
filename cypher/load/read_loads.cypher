// The last loads of a dataset, newest first.
// Parameters: $dataset, $limit INTEGER.
// Result: id, version, state, startedAt.
MATCH (l:_Load {dataset: $dataset})
RETURN l.id AS id, l.version AS version, l.state AS state, l.startedAt AS startedAt
ORDER BY startedAt DESC, id
LIMIT $limit

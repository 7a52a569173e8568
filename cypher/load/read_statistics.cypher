// The kept statistics of the graph, and the last load that ended.
// Result: at most one row each of the two: loadedAt (of the last load), measuredFor and statistics (kept).
// {{labels}}: the labels of the load log's entries.
OPTIONAL MATCH (s:GraphStatistics {key: 'graph'})
WITH s ORDER BY s.measuredFor DESC LIMIT 1
OPTIONAL MATCH (l:{{labels}})
WITH s, max(coalesce(l.finishedAt, l.startedAt)) AS loadedAt
RETURN loadedAt, s.measuredFor AS measuredFor, s.statistics AS statistics

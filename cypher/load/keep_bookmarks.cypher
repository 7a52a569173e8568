// Hand on the bookmarks of a load, which only the end of its last transaction tells, to whoever reads on
// other members of a cluster.
// Parameters: $id (of the log entry), $version INTEGER (of the data, which the load made), $bookmarks.
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {id: $id})
SET l._bookmarks = $bookmarks
WITH l
MATCH (d:_Data {id: 'data'})
WHERE d.version = $version
SET d.bookmarks = $bookmarks, d.bookmarksOf = $version

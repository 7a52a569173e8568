// Give nodes of a label copies of the values they are ordered by.
// Parameters: $after (the id after which the nodes come), $limit INTEGER, $greatest (by kind, what stands
// for a missing value).
// Result: last, the id of the last node; null when there are no more.
// {{label}}: the label. {{sets}}: the copies of `n`.
MATCH (n:{{label}})
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
SET {{sets}}
RETURN max(n.id) AS last

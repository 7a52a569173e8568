// Give the relationships of a type that leave some nodes what their orders go by: the ids of their ends,
// and copies of values.
// Parameters: $after (the id after which the nodes come), $limit INTEGER, $greatest (by kind, what stands
// for a missing value).
// Result: last, the id of the last node; null when there are no more.
// {{type}}: the relationship type. {{sets}}: the ids and copies of `r`, from `a` to `b`.
MATCH (a:Node)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL MATCH (a)-[r:{{type}}]->(b)
SET {{sets}}
RETURN max(a.id) AS last

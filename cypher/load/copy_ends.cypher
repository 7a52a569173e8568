// Give the relationships of a type that leave some nodes the ids of their ends.
// Parameters: $after (the id after which the nodes come), $limit INTEGER.
// Result: last, the id of the last node; null when there are no more.
// {{type}}: the relationship type.
MATCH (a:Node)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL MATCH (a)-[r:{{type}}]->(b)
SET r._from = a.id, r._to = b.id
RETURN max(a.id) AS last

// Give nodes a list that was empty when they were exported, some in the order of their ids.
// Parameters: $name of the property, $after, $limit INTEGER.
// Result: last (id; null when there are no more).
// {{property}}: the property.
MATCH (n:Node)
WHERE n.id > $after AND $name IN n._emptyLists
WITH n ORDER BY n.id LIMIT $limit
SET n.{{property}} = []
RETURN max(n.id) AS last

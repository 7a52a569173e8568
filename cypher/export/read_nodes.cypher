// Nodes in the order of their ids, from one id on; all, or those a dataset states.
// Parameters: $after, $limit INTEGER, $dataset (null for all).
// Result: id, labels, properties.
// {{label}}: a label all of them have.
MATCH (n:{{label}})
WHERE n.id > $after AND ($dataset IS NULL OR $dataset IN n._datasets)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit

// The nodes a dataset claims, in the order of their ids.
// Parameters: $dataset, $after the id before the first, $limit of rows.
// Result: id.
MATCH (n:Node)
WHERE n.id > $after AND $dataset IN n._datasets
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit

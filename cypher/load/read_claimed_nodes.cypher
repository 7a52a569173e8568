// The nodes a dataset claims.
// Parameters: $dataset.
// Result: id.
MATCH (n:Node)
WHERE $dataset IN n._datasets
RETURN n.id AS id

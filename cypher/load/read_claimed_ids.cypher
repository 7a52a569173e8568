// Ids of all nodes that a dataset claims, at once.
// Parameters: $dataset.
// Result: ids, in no order.
MATCH (n:Node)
WHERE $dataset IN n._datasets
RETURN collect(n.id) AS ids

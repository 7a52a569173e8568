// Ids of nodes; all, or those a dataset states.
// Parameters: $dataset (null for all).
// Result: ids, in no order.
// {{label}}: a label all of them have.
MATCH (n:{{label}})
WHERE $dataset IS NULL OR $dataset IN n._datasets
RETURN collect(n.id) AS ids

// The search keys of some nodes, for a table in the process of an engine without full-text indexes.
// Parameters: $ids.
// Result: id, keys; no row for a node that is gone or has none.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE n._keys IS NOT NULL
RETURN n.id AS id, n._keys AS keys

// The search keys of all nodes, for a table in the process of an engine without full-text indexes.
// Result: id, keys.
MATCH (n:Node)
WHERE n._keys IS NOT NULL
RETURN n.id AS id, n._keys AS keys

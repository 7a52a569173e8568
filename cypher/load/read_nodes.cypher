// Nodes as stored.
// Parameters: $ids.
// Result: one row for each id that exists: id, labels, properties.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties

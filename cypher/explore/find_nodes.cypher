// Which of some ids there are, with the labels of their nodes.
// Parameters: $ids.
// Result: id, labels.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, labels(n) AS labels

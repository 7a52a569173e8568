// The searched texts of some nodes.
// Parameters: $ids.
// Result: id, forms (JSON).
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, n._search AS forms

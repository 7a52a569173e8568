// How many relationships of each kind some nodes have. Degrees are stored, so a hub costs no more.
// Parameters: $ids.
// {{counts}}: a COUNT subquery for each kind.
// Result: one row for each node: id, counts in the order of the subqueries.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, [{{counts}}] AS counts

// How many relationships of each kind a node has. Degrees are stored, so a hub costs no more.
// Parameters: $id.
// {{counts}}: a COUNT subquery for each kind.
// Result: counts, in the order of the subqueries.
MATCH (n:Node {id: $id})
RETURN [{{counts}}] AS counts

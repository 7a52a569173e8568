// What relationships of a type lead to some nodes, followed against the direction.
// Parameters: $ids.
// Result: near (id of the node they lead from), id (of the one given).
// {{relationship}}: the relationship `r` from the nodes given to those looked for, such as `-[r:FROM_SOURCE]->`.
UNWIND $ids AS given
MATCH (m:Node {id: given})
// Grafeo begins at the left, and would look at every node for each that is given.
MATCH (m){{relationship}}(n:Node)
RETURN n.id AS near, m.id AS id

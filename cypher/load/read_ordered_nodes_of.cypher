// Nodes that relationships of a type lead to from some nodes, against the direction.
// Parameters: $ids.
// Result: id.
// {{relationship}}: the relationship `r` from the nodes looked for to those given, such as `<-[r:FROM_SOURCE]-`.
UNWIND $ids AS given
MATCH (n:Node){{relationship}}(m:Node {id: given})
RETURN DISTINCT n.id AS id

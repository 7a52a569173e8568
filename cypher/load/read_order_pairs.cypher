// What relationships of a type lead to some nodes, followed against the direction.
// Parameters: $ids.
// Result: near (id of the node they lead from), id (of the one given).
// {{relationship}}: the relationship `r` from the nodes looked for to those given, such as `<-[r:FROM_SOURCE]-`.
UNWIND $ids AS given
MATCH (n:Node){{relationship}}(m:Node {id: given})
RETURN n.id AS near, m.id AS id

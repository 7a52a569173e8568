// All that relationships of a type lead to from one node, in order.
// Parameters: $id of the node.
// Result: ids.
// {{relationship}}: the relationship with its type and direction, such as `<-[:FROM_SOURCE]-`.
MATCH (n:Node {id: $id}){{relationship}}(m:Node)
WITH m.id AS id ORDER BY id
RETURN collect(id) AS ids

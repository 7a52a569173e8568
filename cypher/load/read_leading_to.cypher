// Nodes of a type that lead to some nodes by a relationship.
// Parameters: $ids.
// Result: id.
// {{type}}: the label of those that lead. {{relationship}}: the type of the relationship.
UNWIND $ids AS given
MATCH (k:Node {id: given})<-[:{{relationship}}]-(n:{{type}})
RETURN DISTINCT n.id AS id

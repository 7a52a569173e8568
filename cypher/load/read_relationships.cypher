// All relationships that leave some nodes.
// Parameters: $ids of the start nodes.
// Result: type, from, to, properties.
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties

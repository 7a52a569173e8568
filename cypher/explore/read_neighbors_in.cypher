// A page of the nodes whose relationships lead to one node, after a place in the order (relationship, id).
// Parameters: $id, $afterType and $afterId (empty strings for the start), $limit INTEGER.
// {{types}}: relationship types. {{filter}}: condition on the neighbor m. {{evidence}}: proof of the relationship.
// Result: type, id, evidence.
MATCH (n:Node {id: $id})<-[r:{{types}}]-(m:Node)
WHERE (type(r) > $afterType OR (type(r) = $afterType AND m.id > $afterId)) AND {{filter}}
WITH type(r) AS type, m.id AS id, {{evidence}} AS evidence
ORDER BY type, id
LIMIT $limit
RETURN type, id, evidence

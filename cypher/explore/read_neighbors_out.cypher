// A page of what a node's relationships lead to, after a place in the order (relationship, id).
// Parameters: $id, $afterType and $afterId (empty strings for the start), $limit INTEGER.
// {{types}}: relationship types. {{filter}}: condition on the neighbor m. {{evidence}}, {{basis}}, {{rule}}: how the relationship is known.
// Result: type, id, evidence, basis, rule.
MATCH (n:Node {id: $id})-[r:{{types}}]->(m:Node)
// Filtered after the step: before it, an engine may look for the neighbors by their ids instead.
WITH m, type(r) AS type, m.id AS id, {{evidence}} AS evidence, {{basis}} AS basis, {{rule}} AS rule
WHERE (type > $afterType OR (type = $afterType AND id > $afterId)) AND {{filter}}
RETURN type, id, evidence, basis, rule
ORDER BY type, id
LIMIT $limit

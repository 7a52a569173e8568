// A page of the neighbors of a node, each at the place of its first relationship in the order
// (relationship type, OUT before IN), and by id where that is the same.
// Parameters: $id, $afterPlace and $afterId (empty strings for the start), $limit INTEGER.
// {{before}}, {{after}}: the ends of the pattern, which say the direction. {{types}}: relationship types.
// {{filter}}: condition on the neighbor m. {{way}}: '0' for OUT, '1' for IN.
// Result: id, place (the type, a space and the way).
MATCH (n:Node {id: $id}){{before}}[r:{{types}}]{{after}}(m:Node)
// Filtered after the step: before it, an engine may look for the neighbors by their ids instead.
WITH m, type(r) + ' ' + {{way}} AS link
WHERE {{filter}}
WITH m.id AS id, min(link) AS place
WHERE place > $afterPlace OR (place = $afterPlace AND id > $afterId)
RETURN id, place
ORDER BY place, id
LIMIT $limit

// Ids that several nodes have.
// Result: id, nodes (how many have it); at most 4 rows.
MATCH (n:Node)
WITH n.id AS id, count(n) AS nodes
WHERE nodes > 1
RETURN id, nodes
ORDER BY id
LIMIT 4

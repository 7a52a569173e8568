// Ids of the nodes that have search keys.
// Result: ids, in no order.
MATCH (n:Node)
WHERE n._keys IS NOT NULL
RETURN collect(n.id) AS ids

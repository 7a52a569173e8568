// Delete nodes that no other dataset claims.
// Parameters: $ids.
UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n
RETURN count(*) AS done

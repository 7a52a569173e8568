// Delete relationships that no other dataset claims.
// Parameters: $rows [{from, to}].
// {{type}}: the relationship type.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})-[r:{{type}}]->(b:Node {id: row.to})
DELETE r
RETURN count(*) AS done

// Delete relationships that no other dataset claims.
// Parameters: $rows [{from, to}].
// {{type}}: the relationship type.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MATCH (a)-[r:{{type}}]->(b)
DELETE r
RETURN count(*) AS done

// What may be dated among the nodes linked to an entity. Reads at most $limit relationships.
// Parameters: $id, $limit INTEGER.
// {{types}}: relationship types. {{dates}}: the properties that hold dates, as a map of m.
// Result: one row for each relationship: id, labels, type, dates.
MATCH (n:Entity {id: $id})-[r:{{types}}]-(m:Node)
WITH m, type(r) AS type
LIMIT $limit
RETURN m.id AS id, labels(m) AS labels, type, {{dates}} AS dates

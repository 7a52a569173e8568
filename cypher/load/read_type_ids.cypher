// The ids of all nodes of a type, in order.
// Result: ids.
// {{label}}: of the type.
MATCH (m:{{label}})
WITH m.id AS id ORDER BY id
RETURN collect(id) AS ids

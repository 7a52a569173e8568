// All nodes of a type, in the order of a property and then of the ids.
// Parameters: $greatest (what stands for a missing value).
// Result: ids, values.
// {{label}}: the type. {{property}}: the property. {{direction}}: ASC or DESC, of its values.
MATCH (m:{{label}})
WITH m.id AS id, coalesce(m.{{property}}, $greatest) AS value
ORDER BY value {{direction}}, id ASC
RETURN collect(id) AS ids, collect(value) AS values

// Values by which nodes are ordered.
// Parameters: $ids, $greatest (what stands for a missing value).
// Result: id, value.
// {{label}}: a label the nodes have; others are not found. {{property}}: the property.
UNWIND $ids AS given
MATCH (n:{{label}} {id: given})
RETURN n.id AS id, coalesce(n.{{property}}, $greatest) AS value

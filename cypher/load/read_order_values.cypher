// Values by which nodes are ordered.
// Parameters: $ids, $greatest (what stands for a missing value).
// Result: id, value.
// {{property}}: the property.
UNWIND $ids AS given
MATCH (n:Node {id: given})
RETURN n.id AS id, coalesce(n.{{property}}, $greatest) AS value

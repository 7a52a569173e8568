// All that relationships of a type lead to from one node, in the order of a property and then of the ids.
// Parameters: $id of the node, $greatest (what stands for a missing value).
// Result: ids, values.
// {{relationship}}: the relationship with its type and direction, such as `<-[:FROM_SOURCE]-`.
// {{property}}: the property. {{direction}}: ASC or DESC, of its values.
MATCH (n:Node {id: $id}){{relationship}}(m:Node)
WITH m.id AS id, coalesce(m.{{property}}, $greatest) AS value
ORDER BY value {{direction}}, id ASC
RETURN collect(id) AS ids, collect(value) AS values

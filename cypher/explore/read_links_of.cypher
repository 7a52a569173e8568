// The relationships, either way, between some nodes and wanted ones. For nodes whose relationships
// have been read already, so that their number is known to be bounded.
// Parameters: $ids, $wanted (a map with a key for each wanted id).
// {{types}}: relationship types. {{evidence}}, {{basis}}, {{rule}}: how the relationship is known.
// Result: one row for each relationship and each of its ends in $ids: type, from, to, evidence, basis, rule.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:{{types}}]-(m:Node)
WHERE $wanted[m.id] IS NOT NULL
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, {{evidence}} AS evidence, {{basis}} AS basis, {{rule}} AS rule

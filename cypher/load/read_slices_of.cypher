// Nodes that some nodes of a rollup lead to by its first relationship; null if one of them leads nowhere.
// Parameters: $ids; those that are no nodes of the type do not count.
// Result: slice.
// {{type}}: the label of those that lead. {{relationship}}: the type of the relationship.
UNWIND $ids AS given
MATCH (n:{{type}} {id: given})
CALL (n) {
  MATCH (n)-[:{{relationship}}]->(k:Node)
  RETURN min(k.id) AS slice
}
RETURN DISTINCT slice

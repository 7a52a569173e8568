// Relationships of a dataset that lead to some nodes from nodes it has no rows of.
// Parameters: $ids of the end nodes, $dataset, $required (datasets whose nodes it refers to).
// Result: type, from, to, otherLabels and otherDatasets (of the start node), properties.
UNWIND $ids AS id
MATCH (a:Node)-[r]->(b:Node {id: id})
WHERE $dataset IN r._datasets AND a._datasets[0] IN $required
RETURN type(r) AS type, a.id AS from, b.id AS to, labels(a) AS otherLabels, a._datasets AS otherDatasets,
  properties(r) AS properties

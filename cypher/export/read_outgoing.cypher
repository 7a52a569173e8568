// Relationships that leave some nodes; all, or those a dataset states.
// Parameters: $ids of the start nodes, $dataset (null for all).
// Result: type, from, to, otherLabels and otherDatasets (of the end node), properties.
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
WHERE $dataset IS NULL OR $dataset IN r._datasets
RETURN type(r) AS type, a.id AS from, b.id AS to, labels(b) AS otherLabels, b._datasets AS otherDatasets,
  properties(r) AS properties

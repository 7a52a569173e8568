// Relationships that leave some nodes; all, or those a dataset states.
// Parameters: $ids of the start nodes, $dataset (null for all), $internal (those names that begin with an
// underscore and are wanted; null for all).
// Result: type, from, to, otherLabels and otherOwner (of the end node), values (pairs of a property's name and
// its value).
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
WHERE $dataset IS NULL OR $dataset IN r._datasets
WITH id, b, type(r) AS type, properties(r) AS properties
RETURN type, id AS from, b.id AS to, labels(b) AS otherLabels, b._datasets[0] AS otherOwner,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal
    | [name, properties[name]]] AS values

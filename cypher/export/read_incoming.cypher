// Relationships of a dataset that lead to some nodes from nodes it has no rows of.
// Parameters: $ids of the end nodes, $dataset, $required (datasets whose nodes it refers to), $internal (those
// names that begin with an underscore and are wanted; null for all).
// Result: type, from, to, otherLabels and otherOwner (of the start node), values (pairs of a property's name and
// its value).
UNWIND $ids AS id
MATCH (a:Node)-[r]->(b:Node {id: id})
WHERE $dataset IN r._datasets AND a._datasets[0] IN $required
WITH id, a, type(r) AS type, properties(r) AS properties
RETURN type, a.id AS from, id AS to, labels(a) AS otherLabels, a._datasets[0] AS otherOwner,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal
    | [name, properties[name]]] AS values

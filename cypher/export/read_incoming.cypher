// Relationships of a dataset that lead to some nodes from nodes it has no rows of.
// Parameters: $ids of the end nodes, $dataset, $required (datasets whose nodes it refers to), $labels of types,
// $internal (those names that begin with an underscore and are wanted; null for all).
// Result: type, from, to, otherLabel and otherOwner (of the start node), names (of its properties), values (of
// them, in that order).
UNWIND $ids AS id
MATCH (a:Node)-[r]->(b:Node {id: id})
WHERE $dataset IN r._datasets AND a._datasets[0] IN $required
WITH id, a, type(r) AS type, properties(r) AS properties
WITH id, a, type, properties,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal] AS names
RETURN type, a.id AS from, id AS to,
  [label IN labels(a) WHERE label IN $labels][0] AS otherLabel, a._datasets[0] AS otherOwner,
  names, [name IN names | properties[name]] AS values

// Relationships that leave some nodes; all, or those a dataset states.
// Parameters: $ids of the start nodes, $dataset (null for all), $labels of types, $internal (those names that
// begin with an underscore and are wanted; null for all).
// Result: type, from, to, otherLabel and otherOwner (of the end node), names (of its properties), values (of
// them, in that order).
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
WHERE $dataset IS NULL OR $dataset IN r._datasets
WITH id, b, type(r) AS type, properties(r) AS properties
WITH id, b, type, properties,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal] AS names
RETURN type, id AS from, b.id AS to,
  [label IN labels(b) WHERE label IN $labels][0] AS otherLabel, b._datasets[0] AS otherOwner,
  names, [name IN names | properties[name]] AS values

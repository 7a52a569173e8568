// Nodes as stored. Pairs, not a map: the driver decodes a list several times faster.
// Parameters: $ids, $internal (those names that begin with an underscore and are wanted; null for all).
// Result: one row for each id that exists: id, labels, values (pairs of a property's name and its value).
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH id, labels(n) AS labels, properties(n) AS properties
RETURN id, labels,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal
    | [name, properties[name]]] AS values

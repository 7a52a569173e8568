// Nodes as stored. Lists, not a map of properties: the driver decodes them about twice as fast.
// Parameters: $ids, $internal (those names that begin with an underscore and are wanted; null for all).
// Result: one row for each id that exists: id, labels, names (of its properties), values (of them, in that order).
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH id, labels(n) AS labels, properties(n) AS properties
WITH id, labels, properties,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal] AS names
RETURN id, labels, names, [name IN names | properties[name]] AS values

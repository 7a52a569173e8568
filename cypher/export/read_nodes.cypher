// Nodes in the order of their ids, from one id on; all, or those a dataset states. Lists, not a map of properties:
// the driver decodes them about twice as fast.
// Parameters: $after, $limit INTEGER, $dataset (null for all), $internal (those names that begin with an
// underscore and are wanted; null for all).
// Result: id, labels, names (of its properties), values (of them, in that order).
// {{label}}: a label all of them have.
MATCH (n:{{label}})
WHERE n.id > $after AND ($dataset IS NULL OR $dataset IN n._datasets)
WITH n
ORDER BY n.id
LIMIT $limit
WITH n.id AS id, labels(n) AS labels, properties(n) AS properties
WITH id, labels, properties,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal] AS names
RETURN id, labels, names, [name IN names | properties[name]] AS values
ORDER BY id

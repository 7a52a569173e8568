// Nodes in the order of their ids, from one id on; all, or those a dataset states. Pairs, not a map: the driver
// decodes a list several times faster.
// Parameters: $after, $limit INTEGER, $dataset (null for all), $internal (those names that begin with an
// underscore and are wanted; null for all).
// Result: id, labels, values (pairs of a property's name and its value).
// {{label}}: a label all of them have.
MATCH (n:{{label}})
WHERE n.id > $after AND ($dataset IS NULL OR $dataset IN n._datasets)
WITH n
ORDER BY n.id
LIMIT $limit
WITH n.id AS id, labels(n) AS labels, properties(n) AS properties
RETURN id, labels,
  [name IN keys(properties)
    WHERE NOT name STARTS WITH '_' OR $internal IS NULL OR name IN $internal
    | [name, properties[name]]] AS values
ORDER BY id

// All relationships that leave some nodes. Pairs, not a map: the driver decodes a list several times faster.
// Parameters: $ids of the start nodes.
// Result: type, from, to, datasets, own, extensions (what is kept of it beside its properties; null for none),
// values (pairs of a property's name and its value).
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
RETURN type(r) AS type, id AS from, b.id AS to,
  r._datasets AS datasets, r._own AS own, r._extensions AS extensions,
  [name IN keys(r) WHERE NOT name STARTS WITH '_' | [name, r[name]]] AS values

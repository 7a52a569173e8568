// All relationships that leave some nodes. Lists, not a map of properties: the driver decodes them about twice as
// fast.
// Parameters: $ids of the start nodes.
// Result: type, from, to, datasets, own, extensions (what is kept of it beside its properties; null for none),
// names (of its properties), values (of them, in that order).
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
WITH id, r, b, [name IN keys(r) WHERE NOT name STARTS WITH '_'] AS names
RETURN type(r) AS type, id AS from, b.id AS to,
  r._datasets AS datasets, r._own AS own, r._extensions AS extensions,
  names, [name IN names | r[name]] AS values

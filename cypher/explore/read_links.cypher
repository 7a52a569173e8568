// The relationships from some nodes to wanted ones. Reads at most $limit relationships in all:
// when the counts add up to it there may be more.
// Parameters: $ids, $wanted (a map with a key for each wanted id), $limit INTEGER.
// {{types}}: relationship types. {{evidence}}, {{basis}}, {{rule}}: how the relationship is known.
// Result: one row for each node with relationships: id, links [type, other id, evidence, basis, rule], count read.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:{{types}}]->(m:Node)
WITH id, r, m.id AS other
LIMIT $limit
RETURN
  id,
  collect(CASE WHEN $wanted[other] IS NOT NULL THEN [type(r), other, {{evidence}}, {{basis}}, {{rule}}] END) AS links,
  count(*) AS count

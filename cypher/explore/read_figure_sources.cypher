// Where observations are stated, and what they were computed from.
// Parameters: $ids.
// Result: one row for each source and each input of each observation: id, source with publishedOn and eventOn, or input.
UNWIND $ids AS id
MATCH (o:Observation {id: id})
CALL (o) {
  MATCH (o)-[:HAS_EVIDENCE]->(:Evidence)-[:FROM_SOURCE]->(s:Source)
  RETURN DISTINCT s.id AS source, coalesce(o.statedOn, s.publishedOn, s.eventOn) AS statedOn, null AS input
  UNION
  MATCH (o)-[:DERIVED_FROM]->(i:Observation)
  RETURN null AS source, null AS statedOn, i.id AS input
}
RETURN id, source, statedOn, input

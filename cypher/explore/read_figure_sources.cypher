// Where observations are stated, and what they were computed from.
// Parameters: $ids.
// Result: one row for each observation: id, sources (of each evidence its id and the day it says), inputs (ids).
UNWIND $ids AS id
MATCH (o:Observation {id: id})
RETURN id, [(o)-[:HAS_EVIDENCE]->(:Evidence)-[:FROM_SOURCE]->(s:Source)
    | [s.id, coalesce(o.statedOn, s.publishedOn, s.eventOn)]] AS sources,
  [(o)-[:DERIVED_FROM]->(i:Observation) | i.id] AS inputs

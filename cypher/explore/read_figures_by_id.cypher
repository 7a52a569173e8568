// Observations by id.
// Parameters: $ids, $limit INTEGER.
// Result: id, subject, metric, metricUnit and the parts of the figure.
UNWIND $ids AS id
MATCH (o:Observation {id: id})-[:MEASURES]->(m:Metric)
MATCH (o)-[:OBSERVES]->(s:Entity)
WITH s, m, o
LIMIT $limit
OPTIONAL MATCH (o)-[:RELATIVE_TO]->(w:Entity)
RETURN o.id AS id, s.id AS subject, m.id AS metric, m.unit AS metricUnit, w.id AS relativeTo,
  o.value AS value, o.low AS low, o.high AS high, o.lowOpen AS lowOpen, o.highOpen AS highOpen,
  o.least AS least, o.most AS most, o.leastOpen AS leastOpen, o.mostOpen AS mostOpen,
  o.qualifier AS qualifier, o.unit AS unit, o.modality AS modality,
  o.period_kind AS kind, o.period_basis AS basis, o.period_grain AS grain, o.period_start AS start, o.period_end AS end,
  o.period_edtf AS edtf, o.period_duration AS duration, o.period_asStated AS asStated
ORDER BY id

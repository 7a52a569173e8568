// Which figures of a metric there are, by when they are of, their unit and their kind. Reads at most $limit figures.
// Parameters: $metric, $limit INTEGER.
// Result: one row for each combination there is: unit, modality, kind, start, end, and two
// lists of one length: observations, and the subjects they are about (ids).
MATCH (m:Metric {id: $metric})<-[:MEASURES]-(o:Observation)-[:OBSERVES]->(s:Entity)
WITH o, s
LIMIT $limit
RETURN o.unit AS unit, o.modality AS modality, o.period_kind AS kind, o.period_start AS start, o.period_end AS end,
  collect(o.id) AS observations, collect(s.id) AS subjects

// Which figures of a metric there are, by when they are of, their unit and their kind. Reads at most $limit figures.
// Parameters: $metric, $limit INTEGER.
// {{figure}}: the observation o, or a map of the properties that are asked of it.
// Result: one row for each combination there is: unit, modality, kind, start, end, and two
// lists of one length: observations, and the subjects they are about (ids).
MATCH (m:Metric {id: $metric})<-[:MEASURES]-(o:Observation)-[:OBSERVES]->(s:Entity)
WITH o, s
LIMIT $limit
WITH {{figure}} AS o, s.id AS subject
RETURN o.unit AS unit, o.modality AS modality, o.period_kind AS kind, o.period_start AS start, o.period_end AS end,
  collect(o.id) AS observations, collect(subject) AS subjects

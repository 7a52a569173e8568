// The figures of a subject, counted by metric, unit and kind. Reads at most $limit figures.
// Parameters: $id, $limit INTEGER.
// Result: one row for each unit and modality there is, with lists of one length: of (ids), figures INTEGER, and
// first and last, the days between which they are, empty where none is known.
MATCH (e:Entity {id: $id})<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(m:Metric)
WITH m, o
LIMIT $limit
WITH m.id AS of, o.unit AS unit, o.modality AS modality,
  CASE WHEN o.period_kind IS NULL THEN null ELSE coalesce(o.period_start, o.period_end) END AS first,
  CASE WHEN o.period_kind IS NULL THEN null ELSE o.period_end END AS last
WITH of, unit, modality, count(*) AS figures, coalesce(min(first), '') AS first, coalesce(max(last), '') AS last
RETURN unit, modality, collect(of) AS of, collect(figures) AS figures, collect(first) AS first, collect(last) AS last

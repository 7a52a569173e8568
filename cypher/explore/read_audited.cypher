// Statements with a figure or a streak, and what they are about.
// Parameters: $limit INTEGER.
// Result: id, properties, datasets (that claim it, owner first), subject, metric, relativeTo (ids).
MATCH (n:Statement)
WHERE n.qualifier IS NOT NULL OR n.streakYears > 0
WITH n
LIMIT $limit
OPTIONAL MATCH (n)-[:OBSERVES]->(s:Entity)
OPTIONAL MATCH (n)-[:MEASURES]->(m:Metric)
OPTIONAL MATCH (n)-[:RELATIVE_TO]->(w:Entity)
RETURN n.id AS id, n._datasets AS datasets, s.id AS subject, m.id AS metric, w.id AS relativeTo,
  {asStated: n.asStated, qualifier: n.qualifier, value: n.value, low: n.low, high: n.high, lowOpen: n.lowOpen, highOpen: n.highOpen, unit: n.unit, modality: n.modality, streakYears: n.streakYears, statedOn: n.statedOn, period_start: n.period_start, period_end: n.period_end, period_kind: n.period_kind} AS properties
ORDER BY id

// Metrics: at which prices they are, what they are a share or growth of, and what counts them with others.
// Result: id, prices, base, partOf (ids).
MATCH (m:Metric)
OPTIONAL MATCH (m)-[:DERIVED_METRIC_OF]->(b:Metric)
OPTIONAL MATCH (m)-[:PART_OF_METRIC]->(w:Metric)
RETURN m.id AS id, m.prices AS prices, b.id AS base, w.id AS partOf

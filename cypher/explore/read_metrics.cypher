// The units of metrics.
// Parameters: $ids.
// Result: id, unit.
UNWIND $ids AS id
MATCH (m:Metric {id: id})
RETURN m.id AS id, m.unit AS unit

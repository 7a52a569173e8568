// The rollups that loads keep, by the label of their cells.
// Result: label, cells INTEGER, current: whether it is of the version of the data, or of the last one at rest.
MATCH (r:_Rollup)
OPTIONAL MATCH (d:_Data {id: 'data'})
WITH r, coalesce(d.version, 0) AS version
RETURN r.label AS label, r.cells AS cells, r.version = version - version % 2 AS current
ORDER BY label

// Say that a rollup is of a version of the data.
// Parameters: $label, $version INTEGER.
// {{label}}: the label of its cells.
MATCH (c:{{label}})
WITH count(c) AS cells
MERGE (r:_Rollup {label: $label})
SET r.version = $version, r.cells = cells

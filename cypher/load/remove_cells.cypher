// Remove some cells of a rollup.
// Parameters: $limit INTEGER.
// Result: done INTEGER.
// {{label}}: the label of its cells.
MATCH (c:{{label}})
WITH c LIMIT $limit
DELETE c
RETURN count(*) AS done

// Remove the cells of a rollup whose nodes lead nowhere by its first relationship.
// {{label}}: the label of its cells. {{first}}: their property with the id.
MATCH (c:{{label}})
WHERE c.{{first}} IS NULL
DELETE c
RETURN count(*) AS done

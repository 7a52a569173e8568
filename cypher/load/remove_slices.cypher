// Remove the cells of a rollup whose nodes lead to some nodes by its first relationship.
// Parameters: $ids of these.
// {{label}}: the label of its cells. {{first}}: their property with the id.
UNWIND $ids AS given
MATCH (c:{{label}})
WHERE c.{{first}} = given
DELETE c
RETURN count(*) AS done

// Make the cells of a rollup for the nodes that lead nowhere by its first relationship.
// {{type}}, {{relationship}}, {{ends}}, {{keys}}, {{numbers}}, {{label}}, {{cell}}: as in write_slices.
MATCH (n:{{type}})
WHERE COUNT { MATCH (n)-[:{{relationship}}]->(:Node) } = 0
{{ends}}
WITH null AS k0{{keys}}, count(*) AS rows{{numbers}}
CREATE (c:{{label}} {{{cell}}})
RETURN count(*) AS done

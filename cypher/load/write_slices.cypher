// Make the cells of a rollup for the nodes that lead to some nodes by its first relationship.
// Parameters: $ids of these.
// {{type}}: the label of those that lead. {{relationship}}: the type of the relationship.
// {{ends}}: binds the ids that its other relationships lead to. {{keys}}, {{numbers}}: what cells are told
// apart by, and what is counted. {{label}}, {{cell}}: the label of a cell and its properties.
UNWIND $ids AS given
MATCH (k:Node {id: given})<-[:{{relationship}}]-(n:{{type}})
{{ends}}
WITH given AS k0{{keys}}, count(*) AS rows{{numbers}}
CREATE (c:{{label}} {{{cell}}})
RETURN count(*) AS done

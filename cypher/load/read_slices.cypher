// Nodes that those of a rollup lead to by its first relationship, and how many lead to each.
// Result: id, degree.
// {{type}}: the label of those that lead. {{relationship}}: the type of the relationship.
MATCH (k:Node)<-[r:{{relationship}}]-(:{{type}})
RETURN k.id AS id, count(r) AS degree

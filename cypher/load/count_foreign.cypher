// Nodes with the label of a type that are not of this graph.
// Result: count.
// {{label}}: the label.
MATCH (n:{{label}})
WHERE NOT n:Node
RETURN count(n) AS count

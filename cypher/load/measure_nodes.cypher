// How many nodes have a label.
// Result: count.
// {{label}}: the label.
MATCH (n:{{label}})
RETURN count(n) AS count

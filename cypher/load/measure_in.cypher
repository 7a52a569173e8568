// How the relationships of a type lie on the nodes they end at.
// Result: edges, starts, largest, squares (sum of the squares of the degrees).
// {{type}}: the relationship type.
MATCH (n)<-[r:{{type}}]-()
WITH n, count(r) AS degree
RETURN sum(degree) AS edges, count(n) AS starts, max(degree) AS largest, sum(degree * degree) AS squares

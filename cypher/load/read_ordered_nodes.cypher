// Nodes with relationships of a type in a direction, and how many each has.
// Result: id, degree.
// {{relationship}}: the relationship `r` with its type and direction, such as `<-[r:FROM_SOURCE]-`.
MATCH (n:Node){{relationship}}(:Node)
RETURN n.id AS id, count(r) AS degree

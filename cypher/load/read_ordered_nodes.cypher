// Nodes with more relationships of a type in a direction than a page has room for, and how many each has.
// Parameters: $length INTEGER of a page.
// Result: id, degree.
// {{relationship}}: the relationship `r` with its type and direction, such as `<-[r:FROM_SOURCE]-`.
MATCH (n:Node){{relationship}}(:Node)
WITH n.id AS id, count(r) AS degree
WHERE degree > $length
RETURN id, degree

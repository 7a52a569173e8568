// Of some nodes those with more relationships of a type in a direction than a page has room for, and how many each
// has.
// Parameters: $ids, $length INTEGER of a page.
// Result: id, degree.
// {{relationship}}: the relationship `r` with its type and direction, such as `<-[r:FROM_SOURCE]-`.
UNWIND $ids AS given
MATCH (n:Node {id: given})
// Grafeo begins at the left, and would look at every node for each that is given.
MATCH (n){{relationship}}(:Node)
WITH n.id AS id, count(r) AS degree
WHERE degree > $length
RETURN id, degree

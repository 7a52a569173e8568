// Take labels off nodes whose type changed; write_nodes puts the new ones on.
// Parameters: $ids.
// {{labels}}: the labels of the former type.
UNWIND $ids AS id
MATCH (n:Node {id: id})
REMOVE n:{{labels}}
RETURN count(n) AS done

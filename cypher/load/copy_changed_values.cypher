// Copy the values of changed nodes to the relationships that nodes of a hub are ordered by.
// Parameters: $rows [{id}], $greatest (by kind, what stands for a missing value).
// {{node}}: `a` or `b`; {{relationship}}: the pattern that starts there, with `r`; {{sets}}: the copy.
UNWIND $rows AS row
MATCH ({{node}}:Node {id: row.id})
MATCH {{relationship}}
SET {{sets}}
RETURN count(*) AS done

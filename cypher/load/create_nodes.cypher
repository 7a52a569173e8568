// Create nodes of one type that the graph does not have, claimed by a dataset. For engines in this process, which
// plan a text at once, set properties one by one at a price and take objects in slower than lists: a fifth of what
// `write_nodes` takes.
// Parameters: $rows [[says, ...values]], $dataset, $at (ISO 8601). `says` is whether $dataset says something of
// the node.
// {{labels}}: of the type. {{properties}}: each property that some row has, from its place in the row, FLOAT
// where the model says so, with a comma.
UNWIND $rows AS row
CREATE (n:{{labels}} {{{properties}}_datasets: [$dataset], _changedAt: $at, _saidBy: CASE WHEN row[0] THEN [$dataset] ELSE [] END})
RETURN count(*) AS done

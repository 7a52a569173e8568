// Create relationships of one type that the graph does not have, claimed by a dataset. For engines in this process,
// where nobody else can have made them meanwhile: half of what `add_relationships` takes.
// Parameters: $rows [[from, to, ...values]], $dataset, $at (ISO 8601).
// {{type}}: the relationship type. {{properties}}: each property that some row has, from its place in the row, FLOAT
// where the model says so, with a comma.
UNWIND $rows AS row
MATCH (a:Node {id: row[0]})
MATCH (b:Node {id: row[1]})
CREATE (a)-[:{{type}} {{{properties}}_datasets: [$dataset], _changedAt: $at}]->(b)
RETURN count(*) AS done

// Give up a dataset's claim on relationships that other datasets claim too.
// Parameters: $rows [{from, to}], $dataset.
// {{type}}: the relationship type.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MATCH (a)-[r:{{type}}]->(b)
SET r._datasets = [name IN r._datasets WHERE name <> $dataset]
RETURN count(r) AS done

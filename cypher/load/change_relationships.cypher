// Set all properties of relationships, and claim them for a dataset.
// Parameters: $rows [{from, to, properties, datasets}], $dataset, $at (ISO 8601). `datasets` are all
// that claim the relationship, owner first, or null to add $dataset to them.
// {{type}}: the relationship type. {{more}}: makes its Float properties FLOAT on every engine, and
// where the graph keeps their order gives them the ids of their ends, and copies of the values they are
// ordered by ($greatest stands for missing ones).
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MATCH (a)-[r:{{type}}]->(b)
WITH a, b, r, row, coalesce(r._datasets, []) AS datasets
SET r = row.properties
SET r._datasets = coalesce(row.datasets, CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END), r._changedAt = $at
{{more}}
RETURN count(*) AS done

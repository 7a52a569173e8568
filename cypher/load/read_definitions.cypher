// What the datasets of the graph declare.
// Result: id, definition (JSON).
MATCH (d:Dataset)
WHERE d.definition IS NOT NULL
RETURN d.id AS id, d.definition AS definition
ORDER BY id

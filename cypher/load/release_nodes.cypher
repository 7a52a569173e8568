// Give up a dataset's claim on nodes that other datasets claim too.
// Parameters: $ids, $dataset.
UNWIND $ids AS id
MATCH (n:Node {id: id})
SET n._datasets = [name IN n._datasets WHERE name <> $dataset]
RETURN count(n) AS done

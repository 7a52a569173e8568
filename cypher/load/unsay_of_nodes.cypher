// Record that a dataset says nothing of nodes any more.
// Parameters: $ids, $dataset.
UNWIND $ids AS id
MATCH (n:Node {id: id})
SET n._saidBy = [name IN coalesce(n._saidBy, []) WHERE name <> $dataset]
RETURN count(n) AS done

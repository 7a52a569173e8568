// Record that a dataset says something of nodes.
// Parameters: $ids, $dataset.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, coalesce(n._saidBy, []) AS saidBy
SET n._saidBy = CASE WHEN $dataset IN saidBy THEN saidBy ELSE saidBy + [$dataset] END
RETURN count(n) AS done

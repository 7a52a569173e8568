// Claim nodes of other datasets without changing them.
// Parameters: $ids, $dataset.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, coalesce(n._datasets, []) AS datasets
SET n._datasets = CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END
RETURN count(n) AS done

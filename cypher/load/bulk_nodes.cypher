// Create nodes as write_nodes does, in transactions of the server's own, two at a time: nodes of a load
// share nothing that one would wait for. A batch writes nothing once the load lock is another's.
// Parameters: $batches, a list of the $rows of write_nodes each; $dataset; $owner of the load lock.
// {{types}}: as in write_nodes.
// Result: done, how many nodes were written. Runs outside any transaction.
UNWIND $batches AS batch
CALL (batch) {
  MATCH (l:_Lock {id: 'load'})
  WHERE l.owner = $owner
  UNWIND batch AS row
  MERGE (n:Node {id: row.id})
  WITH n, row, coalesce(n._datasets, []) AS datasets, coalesce(n._saidBy, []) AS saidBy
  SET n = row.properties
  SET n._datasets = coalesce(row.datasets, CASE WHEN $dataset IN datasets THEN datasets ELSE datasets + [$dataset] END), n._changedAt = row.at
  WITH n, row, CASE WHEN row.says AND $dataset IN saidBy THEN saidBy WHEN row.says THEN saidBy + [$dataset] ELSE [name IN saidBy WHERE name <> $dataset] END AS said
  SET n._saidBy = CASE WHEN row.datasets IS NULL THEN said ELSE [name IN row.datasets WHERE name IN said] END
  {{types}}
  RETURN count(*) AS written
} IN 2 CONCURRENT TRANSACTIONS OF 1 ROW
RETURN sum(written) AS done

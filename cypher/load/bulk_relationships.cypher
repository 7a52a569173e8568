// Create relationships as add_relationships does, in transactions of the server's own, one after the
// other: two at a time would wait for each other's locks on the nodes that both lead to. A batch writes
// nothing once the load lock is another's.
// Parameters: $batches, a list of the $rows of add_relationships each; $dataset; $at (ISO 8601); $owner of
// the load lock.
// {{type}}, {{more}}: as in add_relationships.
// Result: done, how many relationships were written. Runs outside any transaction.
UNWIND $batches AS batch
CALL (batch) {
  MATCH (l:_Lock {id: 'load'})
  WHERE l.owner = $owner
  UNWIND batch AS row
  MATCH (a:Node {id: row.from})
  MATCH (b:Node {id: row.to})
  MERGE (a)-[r:{{type}}]->(b)
  ON CREATE SET r = row.properties, r._datasets = [$dataset], r._changedAt = $at{{more}}
  RETURN count(*) AS written
} IN TRANSACTIONS OF 1 ROW
RETURN sum(written) AS done

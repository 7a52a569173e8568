// The evidence that some ids are of, or that what they are of rests on.
// Parameters: $ids, $limit INTEGER.
// Result: one row for each: id, evidence, isFigure (it is what the statement prints). That comes first.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Evidence {id: id})
  RETURN e.id AS evidence, true AS isFigure
  UNION
  MATCH (n:Node {id: id})-[:HAS_EVIDENCE]->(e:Evidence)
  RETURN e.id AS evidence, coalesce(e.asStated = n.asStated, false) AS isFigure
}
RETURN id, evidence, isFigure
ORDER BY id, isFigure DESC, evidence
LIMIT $limit

// The nodes whose search keys match one of some questions, each of which finds what the one before it does and more:
// the first for which there are as many as are wanted, or the last there is. Most texts find as many at once or
// nothing at all, so what lies between is asked only where the last, which costs least unranked, finds enough.
// Parameters: $queries (one to five, Lucene syntax, built of computed words alone), $unranked (the last, its nodes not
// ranked), $wide INTEGER (which of them looks for words of every kind first), $limit INTEGER.
// Result: id, score, forms (the searched texts, JSON), best first; fewer than $limit may be unranked.
CALL db.index.fulltext.queryNodes('search_keys', $queries[0], {limit: $limit}) YIELD node, score
WITH collect([node, score]) AS best
CALL (best) {
  WITH best WHERE size(best) < $limit AND $wide > 0
  CALL db.index.fulltext.queryNodes('search_keys', $queries[$wide], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS wide
}
CALL (best, wide) {
  WITH best, wide WHERE size(best) < $limit AND size(wide) < $limit AND size($queries) > 1
  CALL db.index.fulltext.queryNodes('search_keys', $unranked, {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS whole
}
WITH best, wide, whole, CASE
  WHEN size(wide) = $limit AND $wide > 1 THEN 1
  WHEN size(whole) = $limit AND $wide + 2 < size($queries) THEN $wide + 1
END AS between
CALL (between) {
  WITH between WHERE between IS NOT NULL
  CALL db.index.fulltext.queryNodes('search_keys', $queries[between], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS middle
}
CALL (whole, middle) {
  WITH whole, middle WHERE size(whole) = $limit AND size(middle) < $limit
  CALL db.index.fulltext.queryNodes('search_keys', $queries[-1], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS ranked
}
WITH CASE
  WHEN size(best) = $limit OR size($queries) = 1 THEN best
  WHEN size(middle) = $limit THEN middle
  WHEN size(wide) = $limit THEN wide
  WHEN size(whole) = $limit THEN ranked
  ELSE whole
END AS found
UNWIND found AS one
WITH one[0] AS node, one[1] AS score
RETURN node.id AS id, score, node._search AS forms

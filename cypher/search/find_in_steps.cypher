// The nodes whose search keys match one of some questions: the first for which there are as many as are wanted, or the
// last there is.
// Parameters: $queries (one to five, Lucene syntax, built of computed words alone), $limit INTEGER.
// Result: id, score, forms (the searched texts, JSON), best first.
CALL db.index.fulltext.queryNodes('search_keys', $queries[0], {limit: $limit}) YIELD node, score
WITH collect([node, score]) AS found
CALL (found) {
  WITH found WHERE size(found) < $limit AND size($queries) > 1
  CALL db.index.fulltext.queryNodes('search_keys', $queries[1], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS next
}
WITH CASE WHEN size(found) < $limit AND size($queries) > 1 THEN next ELSE found END AS found
CALL (found) {
  WITH found WHERE size(found) < $limit AND size($queries) > 2
  CALL db.index.fulltext.queryNodes('search_keys', $queries[2], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS next
}
WITH CASE WHEN size(found) < $limit AND size($queries) > 2 THEN next ELSE found END AS found
CALL (found) {
  WITH found WHERE size(found) < $limit AND size($queries) > 3
  CALL db.index.fulltext.queryNodes('search_keys', $queries[3], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS next
}
WITH CASE WHEN size(found) < $limit AND size($queries) > 3 THEN next ELSE found END AS found
CALL (found) {
  WITH found WHERE size(found) < $limit AND size($queries) > 4
  CALL db.index.fulltext.queryNodes('search_keys', $queries[4], {limit: $limit}) YIELD node, score
  RETURN collect([node, score]) AS next
}
WITH CASE WHEN size(found) < $limit AND size($queries) > 4 THEN next ELSE found END AS found
UNWIND found AS one
WITH one[0] AS node, one[1] AS score
RETURN node.id AS id, score, node._search AS forms

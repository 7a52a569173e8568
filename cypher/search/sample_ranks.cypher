// How many nodes of a sample are in each class of ranks; a node is in it or not by a hash of its id.
// Parameters: $query (Lucene syntax; it scores a node by its class).
// Result: score, nodes.
CALL db.index.fulltext.queryNodes('search_keys', $query) YIELD score
RETURN score, count(*) AS nodes

// The nodes whose search keys match, best first.
// Parameters: $query (Lucene syntax, built of computed words alone), $limit INTEGER.
// Result: id, score, forms (the searched texts, JSON).
CALL db.index.fulltext.queryNodes('search_keys', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score, node._search AS forms

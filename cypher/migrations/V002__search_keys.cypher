// The search index. A node's `_keys` are words of a-z and 0-9, which every analyser leaves as they
// are, and stretches of simplified Chinese, which `cjk` indexes as pairs of neighbouring characters.
CREATE FULLTEXT INDEX search_keys IF NOT EXISTS FOR (n:Node) ON EACH [n._keys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

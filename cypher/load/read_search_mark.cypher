// The last change of search keys that a load left a note of.
// Result: number, mark, version (of the data that it made); no row where there is none.
MATCH (c:_SearchChange)
RETURN c.number AS number, c.mark AS mark, c.version AS version ORDER BY c.number DESC LIMIT 1

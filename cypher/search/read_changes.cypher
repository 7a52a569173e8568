// The notes of loads on what changed of search keys, in order.
// Result: mark, after (the mark of the state it changed), known (false when ids does not name all), ids.
MATCH (c:_SearchChange)
RETURN c.mark AS mark, c.after AS after, c.known AS known, c.ids AS ids ORDER BY c.number

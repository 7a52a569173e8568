// The datasets that state something in the graph: each list a node has, the owner first.
// Result: names.
MATCH (n:Node)
WHERE n._datasets IS NOT NULL
RETURN DISTINCT n._datasets AS names

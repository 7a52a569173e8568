// Which state of the data the graph is in, and the last note of a load on what changed of search keys.
// Result: version, instance, and of the note mark and noted (the version it made; null where there is none);
// no row in a graph that was never loaded.
MATCH (d:_Data {id: 'data'})
OPTIONAL MATCH (c:_SearchChange)
WITH d, c ORDER BY c.number DESC LIMIT 1
RETURN d.version AS version, d.instance AS instance, c.mark AS mark, c.version AS noted

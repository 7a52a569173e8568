// Which state of the data the graph holds.
// Result: version (even at rest, odd while a load writes), instance, datasets (JSON), pending (ids of
// datasets whose load has not ended), bookmarks (of the load that made this version, when it has told them).
MATCH (d:_Data {id: 'data'})
RETURN d.version AS version, d.instance AS instance, d.datasets AS datasets, d.pending AS pending, CASE WHEN d.bookmarksOf = d.version THEN d.bookmarks END AS bookmarks

// Which state of the data the graph holds.
// Result: version (even at rest, odd while a load writes), instance, datasets (JSON), pending (ids of
// datasets whose load has not ended), bookmarks.
MATCH (d:_Data {id: 'data'})
RETURN d.version AS version, d.instance AS instance, d.datasets AS datasets, d.pending AS pending, d.bookmarks AS bookmarks

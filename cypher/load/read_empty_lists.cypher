// Properties of which nodes have empty lists that an import could not hold.
// Result: names, or no row where nothing was imported, or all has been completed.
MATCH (d:_Data {id: 'data'})
WHERE d.imported
RETURN coalesce(d.emptyLists, []) AS names

// Every empty list of an import has been made; that of the datasets whose load has not ended is one.
MATCH (d:_Data {id: 'data'})
SET d.pending = coalesce(d.pending, [])
REMOVE d.imported, d.emptyLists

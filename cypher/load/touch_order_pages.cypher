// Read one page of kept orders, whichever.
// Result: ids, values (how many it has; null where it has none).
MATCH (p:_OrderPage)
WITH p LIMIT 1
RETURN size(p.ids) AS ids, size(p.values) AS values

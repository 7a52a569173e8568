// The lists of a relationship type and direction.
// Parameters: $key, such as `<FROM_SOURCE`.
// Result: list, such as `<FROM_SOURCE some-source`.
MATCH (l:_OrderList)
WHERE l.of STARTS WITH $key + ' '
RETURN l.of AS list

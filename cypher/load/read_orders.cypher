// The relationship types and directions whose order an index keeps.
// Result: key, such as `<FROM_SOURCE`.
MATCH (o:_Order)
RETURN o.key AS key ORDER BY key

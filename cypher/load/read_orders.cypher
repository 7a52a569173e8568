// The orders the graph keeps.
// Result: key, such as `<FROM_SOURCE`, or by a property `<MEASURES:value:Float`.
MATCH (o:_Order)
RETURN o.key AS key ORDER BY key

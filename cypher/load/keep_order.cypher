// Say that an order is kept: what it goes by is where it belongs, and an index or pages have it in order.
// Parameters: $key, such as `<FROM_SOURCE`, or by a property `<MEASURES:value:Float`.
MERGE (o:_Order {key: $key})

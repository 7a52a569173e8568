// Say that every relationship of a type has the ids of its ends, and that an index orders them.
// Parameters: $key, such as `<FROM_SOURCE`.
MERGE (o:_Order {key: $key})

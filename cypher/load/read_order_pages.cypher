// Some pages of lists.
// Parameters: $places, such as [`<FROM_SOURCE some-source 7`].
// Result: at (the place), ids, values (null where ids alone order).
UNWIND $places AS place
MATCH (p:_OrderPage)
WHERE p.at = place
RETURN p.at AS at, p.ids AS ids, p.values AS values

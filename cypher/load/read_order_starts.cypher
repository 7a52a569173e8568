// Where the pages of a list begin.
// Parameters: $list, such as `<FROM_SOURCE some-source`.
// Result: starts (ids), values (null where ids alone order).
MATCH (l:_OrderList)
WHERE l.of = $list
RETURN l.starts AS starts, l.startValues AS values

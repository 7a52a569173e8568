// Keep what is said of a list whose pages are written one after the other.
// Parameters: $list, such as `<FROM_SOURCE some-source`, $size and $length INTEGER (of the list, of a page),
// $starts, $first, $last; $startValues, $firstValue and $lastValue where the order has values.
// {{values}}: sets those.
CREATE (l:_OrderList {of: $list, size: $size, length: $length, first: $first, last: $last})
SET l.starts = $starts{{values}}
RETURN count(*) AS done

// Replace what a list says of its pages.
// Parameters: $list, $size INTEGER, $starts, $first, $last; $startValues, $firstValue and $lastValue where the
// order has values.
// {{values}}: sets those.
MATCH (l:_OrderList)
WHERE l.of = $list
SET l.size = $size, l.starts = $starts, l.first = $first, l.last = $last{{values}}
RETURN count(*) AS done

// Keep the ids of all nodes of a type, in the order of a property and then of the ids, in pages of bounded
// length, with the values.
// Parameters: $key such as `Observation:value:Float:DESC`, $length INTEGER of a page, $greatest (what stands for
// a missing value).
// {{label}}: the type. {{property}}: the property. {{direction}}: ASC or DESC, of its values.
CALL () {
  MATCH (m:{{label}})
  WITH m.id AS id, coalesce(m.{{property}}, $greatest) AS value
  ORDER BY value {{direction}}, id ASC
  RETURN collect(id) AS ids, collect(value) AS values
}
WITH ids, values
WHERE size(ids) > 0
CREATE (l:_OrderList {of: $key + ' ', size: size(ids), length: $length, first: ids[0], last: ids[size(ids) - 1], firstValue: values[0], lastValue: values[size(ids) - 1]})
SET l.starts = [i IN range(0, size(ids) - 1, $length) | ids[i]], l.startValues = [i IN range(0, size(ids) - 1, $length) | values[i]]
WITH l, ids, values
UNWIND range(0, size(l.starts) - 1) AS i
CREATE (p:_OrderPage {at: l.of + ' ' + toString(i), ids: ids[i * $length..(i + 1) * $length], values: values[i * $length..(i + 1) * $length]})
RETURN count(*) AS done

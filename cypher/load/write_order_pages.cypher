// Keep the ids that relationships of a type lead to from some nodes, in order, in pages of bounded length.
// Parameters: $ids of the nodes, $key such as `<FROM_SOURCE`, $length INTEGER of a page.
// {{relationship}}: the relationship with its type and direction, such as `<-[:FROM_SOURCE]-`.
UNWIND $ids AS given
MATCH (n:Node {id: given})
CALL (n) {
  MATCH (n){{relationship}}(m:Node)
  WITH m.id AS id ORDER BY id
  RETURN collect(id) AS ids
}
WITH n, ids
WHERE size(ids) > 0
CREATE (l:_OrderList {of: $key + ' ' + n.id, size: size(ids), length: $length, first: ids[0], last: ids[size(ids) - 1]})
SET l.starts = [i IN range(0, size(ids) - 1, $length) | ids[i]]
WITH l, ids
UNWIND range(0, size(l.starts) - 1) AS i
CREATE (p:_OrderPage {at: l.of + ' ' + toString(i), ids: ids[i * $length..(i + 1) * $length]})
RETURN count(*) AS done

// Remove the pages of some lists.
// Parameters: $lists, such as [`<FROM_SOURCE some-source`].
UNWIND $lists AS given
MATCH (l:_OrderList)
WHERE l.of = given
UNWIND [i IN range(0, size(l.starts) - 1) | given + ' ' + toString(i)] AS place
MATCH (p:_OrderPage)
WHERE p.at = place
DELETE p
RETURN count(*) AS done

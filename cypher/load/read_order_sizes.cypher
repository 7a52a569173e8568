// How long some lists are, and their pages.
// Parameters: $lists, such as [`<FROM_SOURCE some-source`].
// Result: list, size, length (of a page); no row for one that is not there.
UNWIND $lists AS given
MATCH (l:_OrderList)
WHERE l.of = given
RETURN l.of AS list, l.size AS size, l.length AS length

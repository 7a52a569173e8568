// Remove some lists; their pages must be gone.
// Parameters: $lists, such as [`<FROM_SOURCE some-source`].
UNWIND $lists AS given
MATCH (l:_OrderList)
WHERE l.of = given
DELETE l
RETURN count(*) AS done

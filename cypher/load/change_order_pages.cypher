// Replace what stands on pages.
// Parameters: $pages [{at, ids, values}].
// {{values}}: sets the values, where the order has some.
UNWIND $pages AS page
MATCH (p:_OrderPage)
WHERE p.at = page.at
SET p.ids = page.ids{{values}}
RETURN count(*) AS done

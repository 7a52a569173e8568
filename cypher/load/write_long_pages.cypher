// Write pages of a list.
// Parameters: $pages [{at, ids, values}].
// {{values}}: sets the values, where the order has some.
UNWIND $pages AS page
CREATE (p:_OrderPage {at: page.at})
SET p.ids = page.ids{{values}}
RETURN count(*) AS done

// Remove old notes.
// Parameters: $last INTEGER, the number of the last that goes.
MATCH (c:_SearchChange)
WHERE c.number <= $last
DELETE c

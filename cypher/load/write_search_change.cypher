// Note which nodes a load added, changed or removed.
// Parameters: $number INTEGER, $mark, $after (the mark of the state it changes), $version INTEGER of the data it
// makes, $known (false when $ids does not name all), $ids.
CREATE (c:_SearchChange {number: $number, mark: $mark, after: $after, version: $version, known: $known})
SET c.ids = $ids

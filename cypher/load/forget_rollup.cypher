// Say that a rollup is kept no longer.
// Parameters: $label.
MATCH (r:_Rollup {label: $label})
DELETE r
RETURN count(*) AS done

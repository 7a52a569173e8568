// Give the load lock back.
// Parameters: $owner.
MATCH (l:_Lock {id: 'load'})
WHERE l.owner = $owner
REMOVE l.owner, l.until, l.leaseMs, l.since, l.asked

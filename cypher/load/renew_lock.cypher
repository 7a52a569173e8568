// Keep the load lock for another lease; told in every transaction of a load, so that one whose lock
// ran out while it slept writes nothing more.
// Parameters: $owner, $leaseMs INTEGER.
// Result: owner, or no row when the lock is lost.
MATCH (l:_Lock {id: 'load'})
WHERE l.owner = $owner
SET l.until = timestamp() + $leaseMs, l.leaseMs = $leaseMs
RETURN l.owner AS owner

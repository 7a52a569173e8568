// Take the load lock when nobody holds it, its lease has run out, or it is ours. The first SET makes
// a competitor wait for this transaction, so that both cannot find the lock free.
// Parameters: $owner, $leaseMs INTEGER. The engine's clock decides, so that no caller's clock can.
// Result: owner, or no row when somebody else holds it.
MERGE (l:_Lock {id: 'load'})
SET l.asked = $owner
WITH l
WHERE l.owner IS NULL OR l.owner = $owner OR l.until < timestamp()
SET l.owner = $owner, l.until = timestamp() + $leaseMs, l.since = timestamp()
RETURN l.owner AS owner

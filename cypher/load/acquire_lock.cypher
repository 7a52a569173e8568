// Take the load lock when nobody holds it, its lease has run out, or it is ours. The first SET makes
// a competitor wait for this transaction, so that both cannot find the lock free.
// A lease that ends later than any lease does was given before the clock went back: its holder renews it
// by the clock as it is, or is gone.
// Parameters: $owner, $leaseMs INTEGER. The engine's clock decides, so that no caller's clock can.
// Result: owner, or no row when somebody else holds it.
MERGE (l:_Lock {id: 'load'})
SET l.asked = $owner
WITH l
WHERE l.owner IS NULL OR l.owner = $owner OR l.until < timestamp() OR l.until > timestamp() + 2 * l.leaseMs
SET l.owner = $owner, l.until = timestamp() + $leaseMs, l.leaseMs = $leaseMs, l.since = timestamp()
RETURN l.owner AS owner

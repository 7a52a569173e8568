// Who holds the load lock.
// Result: owner, since (milliseconds of the epoch), leftMs; no row when nobody does.
MATCH (l:_Lock {id: 'load'})
WHERE l.owner IS NOT NULL AND l.until >= timestamp() AND l.until <= timestamp() + 2 * l.leaseMs
RETURN l.owner AS owner, l.since AS since, l.until - timestamp() AS leftMs

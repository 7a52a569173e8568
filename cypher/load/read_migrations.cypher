// The migrations applied so far.
// Result: version, name, checksum.
MATCH (m:_Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version

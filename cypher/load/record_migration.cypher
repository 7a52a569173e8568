// Record that a migration has been applied.
// Parameters: $version INTEGER, $name, $checksum, $appliedAt (ISO 8601).
MERGE (m:_Migration {version: $version})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = $appliedAt

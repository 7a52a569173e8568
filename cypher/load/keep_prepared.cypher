// Keep what a run that prepared the graph found, until something is written.
// Parameters: $prepared (JSON).
MATCH (d:_Data {id: 'data'})
SET d.prepared = $prepared

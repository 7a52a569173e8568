// Keep the statistics of the graph.
// Parameters: $measuredFor (when the last load ended, ISO 8601), $statistics (JSON).
MERGE (s:GraphStatistics {key: 'graph'})
SET s.measuredFor = $measuredFor, s.statistics = $statistics

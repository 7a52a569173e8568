// Positions sources state by a metric in a scope.
// Parameters: $metric, $scope.
// Result: id, subject.
MATCH (m:Metric {id: $metric})<-[:RANKED_BY]-(r:Ranking)-[:AMONG]->(p:Entity {id: $scope})
MATCH (r)-[:RANKS]->(s:Entity)
RETURN r.id AS id, s.id AS subject
ORDER BY id

// Say that the data is between two versions: the number becomes odd, or stays so after a load that died.
// What was kept of the last run that prepared the graph holds no longer.
// Parameters: $dataset, $instance (of a graph that has none yet).
MERGE (d:_Data {id: 'data'})
ON CREATE SET d.version = 0, d.instance = $instance, d.datasets = '[]', d.pending = []
WITH d, d.version % 2 AS odd, [name IN d.pending WHERE name <> $dataset] AS others
SET d.version = d.version + 1 - odd, d.pending = others + [$dataset]
REMOVE d.prepared

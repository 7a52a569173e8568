// Loads that made a version of the data later than a given one, oldest first.
// Parameters: $since INTEGER, $limit INTEGER.
// Result: dataVersion, dataset, version, finishedAt, counts, changedIds, removedIds.
// {{labels}}: the labels of log entries.
MATCH (l:{{labels}} {state: 'DONE'})
WHERE l._dataVersion > $since
RETURN l._dataVersion AS dataVersion, l.datasetId AS dataset, l.version AS version, l.finishedAt AS finishedAt,
  {nodesAdded: l.nodesAdded, nodesChanged: l.nodesChanged, nodesRemoved: l.nodesRemoved, relationshipsAdded: l.relationshipsAdded, relationshipsChanged: l.relationshipsChanged, relationshipsRemoved: l.relationshipsRemoved} AS counts,
  l._changedIds AS changedIds, l.removedIds AS removedIds
ORDER BY dataVersion
LIMIT $limit

// Places in sources by id, with the hash of the text they point into.
// Parameters: $ids.
// Result: id, paragraph, start, end, sha256.
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:FROM_SOURCE]->(s:Source)
RETURN e.id AS id, e.paragraph AS paragraph, e.start AS start, e.end AS end, s.sha256 AS sha256

// What a citation of places in sources needs.
// Parameters: $ids: of evidence.
// Result: one row for each place and publisher of its source: the place, the source, the publisher's name in its forms.
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:FROM_SOURCE]->(s:Source)
OPTIONAL MATCH (s)<-[c:CONTRIBUTED_TO]-(o:Organization)
RETURN e.id AS id, e.page AS page, e.paragraph AS paragraph, e.start AS start, e.end AS end, e.asStated AS asStated,
  e.hash AS hash, e.cell_sheet AS sheet, e.cell_row AS row, e.cell_column AS column,
  e.cell_rowHeader AS rowHeader, e.cell_columnHeader AS columnHeader,
  s.title AS title, s.name AS name, s.name_en AS name_en, s.name_zh_hant AS name_zh_hant, s.url AS url,
  s.publishedOn AS publishedOn, s.eventOn AS eventOn, s.sha256 AS sha256,
  c.role AS role, o.name AS publisher, o.name_en AS publisher_en, o.name_zh_hant AS publisher_zh_hant
ORDER BY id, publisher

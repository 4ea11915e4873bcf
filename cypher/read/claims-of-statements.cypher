// Statements with all their reports.
// $ids: string[]
// -> id: string, record: string, reports: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.record AS record, [(s)<-[:TELLS_OF]-(r:Report) | r.record] AS reports
ORDER BY id

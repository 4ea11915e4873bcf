// Statements with all their reports.
// $ids: string[]
// -> id: string, record: string, reports: map[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.record AS record,
  [(s)<-[:TELLS_OF]-(r:Report)<-[:CONTAINS]-(x:Article)
    | {record: r.record, published: toString(x.published), outlet: x.outlet, blocks: r.blocks}] AS reports
ORDER BY id

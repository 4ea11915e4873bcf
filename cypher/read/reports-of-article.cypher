// What resolution needs to know of the reports in an article, and what hangs on them.
// $id: string
// -> record: string, published: string, outlet: string, blocks: string[], statements: string[], unknown: string[]
MATCH (x:Article {id: $id})-[:CONTAINS]->(r:Report)
RETURN r.record AS record, toString(x.published) AS published, x.outlet AS outlet,
  r.blocks AS blocks,
  [(r)-[:TELLS_OF]->(s:Statement) | s.id] AS statements,
  [(r)-[:MENTIONS]->(a:Actor) | a.id] AS unknown
ORDER BY r.id

// What resolution needs to know of the mentions in an article, and what hangs on them.
// $id: string
// -> record: string, published: string, blocks: string[], events: string[], unknown: string[]
MATCH (x:Article {id: $id})-[:CONTAINS]->(m:Mention)
RETURN m.record AS record, toString(x.published) AS published,
  m.blocks AS blocks,
  [(m)-[:TELLS_OF]->(e:Event) | e.id] AS events,
  [(m)-[:MENTIONS]->(a:Actor) | a.id] AS unknown
ORDER BY m.id

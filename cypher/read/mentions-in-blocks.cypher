// Mentions of events that stand in these blocks, each once.
// $blocks: string[]
// -> record: string, published: string, blocks: string[]
MATCH (b:Block)<-[:IN_BLOCK]-(m:Mention)
WHERE b.id IN $blocks
WITH DISTINCT m
MATCH (m)<-[:CONTAINS]-(x:Article)
RETURN m.record AS record, toString(x.published) AS published,
  m.blocks AS blocks
ORDER BY m.id

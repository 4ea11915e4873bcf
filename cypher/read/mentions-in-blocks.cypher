// Mentions of events that stand in these blocks, each once, but for those of articles that are known.
// $blocks: string[]; $known: string[] of articles whose own are not wanted
// -> record: string, published: string, blocks: string[]
MATCH (b:Block)<-[:IN_BLOCK]-(m:Mention)
WHERE b.id IN $blocks AND NOT m.articleId IN $known
WITH DISTINCT m
MATCH (m)<-[:CONTAINS]-(x:Article)
RETURN m.record AS record, toString(x.published) AS published,
  m.blocks AS blocks
ORDER BY m.id

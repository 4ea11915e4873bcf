// Reports that stand in these blocks, each once, but for those of articles that are known.
// $blocks: string[]; $known: string[] of articles whose own are not wanted
// -> record: string, published: string, outlet: string, blocks: string[]
MATCH (b:Block)<-[:IN_BLOCK]-(r:Report)
WHERE b.id IN $blocks AND NOT r.articleId IN $known
WITH DISTINCT r
MATCH (r)<-[:CONTAINS]-(x:Article)
RETURN r.record AS record, toString(x.published) AS published, x.outlet AS outlet,
  r.blocks AS blocks
ORDER BY r.id

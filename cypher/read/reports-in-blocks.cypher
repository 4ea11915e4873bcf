// Reports that stand in these blocks, each once.
// $blocks: string[]
// -> record: string, published: string, outlet: string, blocks: string[]
MATCH (b:Block)<-[:IN_BLOCK]-(r:Report)
WHERE b.id IN $blocks
WITH DISTINCT r
MATCH (r)<-[:CONTAINS]-(x:Article)
RETURN r.record AS record, toString(x.published) AS published, x.outlet AS outlet,
  r.blocks AS blocks
ORDER BY r.id

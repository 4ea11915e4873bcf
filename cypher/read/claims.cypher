// Statements in a block of claims, each with its reports that make the claim.
// $block: string, $holder: string
// -> record: string, redLines: string[], answers: string[], events: string[], reports: map[]
MATCH (b:Block {id: $block})<-[:IN_BLOCK]-(s:Statement)
RETURN s.record AS record,
  [(s)-[:DRAWS]->(l:RedLine) | l.id] AS redLines,
  [(s)-[:ANSWERS]->(o:Statement) | o.id] AS answers,
  [(s)-[:REFERS_TO]->(e:Event) | e.id] AS events,
  [(s)<-[:TELLS_OF]-(r:Report)<-[:CONTAINS]-(x:Article) WHERE r.holderId = $holder
    | {record: r.record, published: toString(x.published), outlet: x.outlet, blocks: r.blocks}] AS reports
ORDER BY s.id

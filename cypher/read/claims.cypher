// Statements in blocks of claims, each with its reports that make the claim.
// $keys: {block, holder}[]
// -> block: string, record: string, redLines: string[], answers: string[], events: string[], reports: map[]
UNWIND $keys AS row
MATCH (b:Block {id: row.block})<-[:IN_BLOCK]-(s:Statement)
WITH b.id AS block, row.holder AS holder, s
RETURN block AS block, s.record AS record,
  [(s)-[:DRAWS]->(l:RedLine) | l.id] AS redLines,
  [(s)-[:ANSWERS]->(o:Statement) | o.id] AS answers,
  [(s)-[:REFERS_TO]->(e:Event) | e.id] AS events,
  [(s)<-[:TELLS_OF]-(r:Report)<-[:CONTAINS]-(x:Article) WHERE r.holderId = holder
    | {record: r.record, published: toString(x.published), outlet: x.outlet, blocks: r.blocks}] AS reports
ORDER BY block, s.id

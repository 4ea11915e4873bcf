// Takes out those of these blocks that nothing stands in.
// $ids: string[]
UNWIND $ids AS id
MATCH (b:Block {id: id})
WHERE NOT EXISTS { MATCH (b)<-[:IN_BLOCK]-(x) }
DELETE b

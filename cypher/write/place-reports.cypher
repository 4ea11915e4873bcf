// Reports stand in their blocks, which other writers are kept from until the transaction ends.
// $ids: string[]
UNWIND $ids AS id
MATCH (r:Report {id: id})
UNWIND r.blocks AS block
WITH r, block
ORDER BY block
MERGE (b:Block {id: block})
SET b.id = b.id
MERGE (r)-[:IN_BLOCK]->(b)

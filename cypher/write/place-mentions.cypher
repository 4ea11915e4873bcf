// Mentions stand in their blocks, which other writers are kept from until the transaction ends.
// $ids: string[]
UNWIND $ids AS id
MATCH (m:Mention {id: id})
UNWIND m.blocks AS block
WITH m, block
ORDER BY block
MERGE (b:Block {id: block})
SET b.id = b.id
MERGE (m)-[:IN_BLOCK]->(b)

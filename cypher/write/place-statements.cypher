// Statements stand in these blocks, which other writers are kept from until the transaction ends.
// $rows: {id, blocks}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
UNWIND row.blocks AS block
WITH s, block
ORDER BY block
MERGE (b:Block {id: block})
SET b.id = b.id
MERGE (s)-[:IN_BLOCK]->(b)

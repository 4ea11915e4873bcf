// Blocks that mentions stand in; both must be there.
// $rows: {mention, block}[]
UNWIND $rows AS row
MATCH (x:Mention {id: row.mention})
MATCH (b:Block {id: row.block})
MERGE (x)-[:IN_BLOCK]->(b)

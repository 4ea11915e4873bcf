// Blocks that statements stand in: of who made them, for whom and to whom in a month, and of red lines claimed; both must be there.
// $rows: {statement, block}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (b:Block {id: row.block})
MERGE (s)-[:IN_BLOCK]->(b)

// Statements whose reports claim a red line stand in the block of its holder and their issue.
// $rows: {statement, block}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (b:Block {id: row.block})
MERGE (s)-[:IN_BLOCK]->(b)

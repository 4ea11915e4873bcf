// Blocks that reports stand in; both must be there.
// $rows: {report, block}[]
UNWIND $rows AS row
MATCH (x:Report {id: row.report})
MATCH (b:Block {id: row.block})
MERGE (x)-[:IN_BLOCK]->(b)

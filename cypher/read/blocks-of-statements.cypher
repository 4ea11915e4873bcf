// Blocks that statements stand in.
// $ids: string[]
// -> block: string
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.id AS block
ORDER BY block

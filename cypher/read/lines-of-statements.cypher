// The red lines that statements draw.
// $ids: string[] of statements
// -> id: string, block: string, line: string
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:DRAWS]->(l:RedLine)-[:IN_BLOCK]->(b:Block)
RETURN s.id AS id, b.id AS block, l.id AS line
ORDER BY id, line

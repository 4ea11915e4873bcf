// The red lines that statements draw, with what each says of it.
// $ids: string[] of statements
// -> id: string, block: string, line: string, position: integer, earliest: string, claims: map[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[m:DRAWS]->(l:RedLine)-[:IN_BLOCK]->(b:Block)
RETURN s.id AS id, b.id AS block, l.id AS line, m.position AS position, toString(s.saidEarliest) AS earliest,
  [(s)<-[:TELLS_OF]-(r:Report) | {holder: r.holderId, trigger: r.trigger}] AS claims
ORDER BY id, line

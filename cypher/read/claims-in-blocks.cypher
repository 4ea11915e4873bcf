// Statements in blocks of claims, with what each claims of the holder and the red lines it draws.
// $keys: {block, holder}[]
// -> block: string, id: string, earliest: string, triggers: string[], lines: string[]
UNWIND $keys AS row
MATCH (b:Block {id: row.block})<-[:IN_BLOCK]-(s:Statement)
WITH b.id AS block, row.holder AS holder, s
RETURN block AS block, s.id AS id, toString(s.saidEarliest) AS earliest,
  [(s)<-[:TELLS_OF]-(r:Report) WHERE r.holderId = holder | r.trigger] AS triggers,
  [(s)-[:DRAWS]->(l:RedLine) | l.id] AS lines
ORDER BY block, id

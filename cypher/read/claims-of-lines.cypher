// Statements that draw red lines, with what each claims of the holder.
// $rows: {line, holder}[]
// -> line: string, id: string, earliest: string, triggers: string[]
UNWIND $rows AS row
MATCH (l:RedLine {id: row.line})<-[:DRAWS]-(s:Statement)
WITH l.id AS line, row.holder AS holder, s
RETURN line AS line, s.id AS id, toString(s.saidEarliest) AS earliest,
  [(s)<-[:TELLS_OF]-(r:Report) WHERE r.holderId = holder | r.trigger] AS triggers
ORDER BY line, id

// Which statements draw which red line, in their order; both must be there.
// $rows: {statement, redLine, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (l:RedLine {id: row.redLine})
MERGE (s)-[m:DRAWS]->(l)
SET m.position = row.position, s.redLineId = row.redLine
RETURN count(m) AS written

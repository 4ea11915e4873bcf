// Which statements draw which red line; both must be there.
// $rows: {statement, redLine}[]
// -> written: integer
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (l:RedLine {id: row.redLine})
MERGE (s)-[m:DRAWS]->(l)
SET s.redLineId = row.redLine
RETURN count(m) AS written

// Which reports tell of which statement, in their order; both must be there.
// $rows: {report, statement, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (s:Statement {id: row.statement})
MERGE (r)-[m:TELLS_OF]->(s)
SET m.position = row.position
RETURN count(m) AS written

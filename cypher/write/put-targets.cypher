// Whom statements are directed at, in their order; both must be there.
// $rows: {statement, actor, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (a:Actor {id: row.actor})
MERGE (s)-[m:DIRECTED_AT]->(a)
SET m.position = row.position
RETURN count(m) AS written

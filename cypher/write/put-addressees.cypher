// Whom red lines are addressed to, in their order; both must be there.
// $rows: {redLine, actor, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (l:RedLine {id: row.redLine})
MATCH (a:Actor {id: row.actor})
MERGE (l)-[m:ADDRESSED_TO]->(a)
SET m.position = row.position
RETURN count(m) AS written

// Who takes part in events, in their order; both must be there.
// $rows: {event, actor, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (a:Actor {id: row.actor})
MERGE (e)-[m:INVOLVES]->(a)
SET m.position = row.position
RETURN count(m) AS written

// Which mentions tell of which event, in their order; both must be there.
// $rows: {mention, event, position}[]
// -> written: integer
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (e:Event {id: row.event})
MERGE (m)-[t:TELLS_OF]->(e)
SET t.position = row.position
RETURN count(t) AS written

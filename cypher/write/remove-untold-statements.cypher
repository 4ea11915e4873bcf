// Takes out those of these statements that no report tells of.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE NOT EXISTS { MATCH (s)<-[:TELLS_OF]-(:Report) }
DETACH DELETE s

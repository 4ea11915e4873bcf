// Takes off which reports tell of these statements.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[m:TELLS_OF]-(r:Report)
DELETE m

// Takes off what answers these statements.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[m:ANSWERS]-(t:Statement)
DELETE m

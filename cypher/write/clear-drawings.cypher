// Takes off which statements draw these red lines.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})<-[m:DRAWS]-(s:Statement)
SET s.redLineId = null
DELETE m

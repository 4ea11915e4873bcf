// Takes off which statements draw these red lines; one that draws another by now keeps that.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})<-[m:DRAWS]-(s:Statement)
SET s.redLineId = CASE WHEN s.redLineId = id THEN null ELSE s.redLineId END
DELETE m

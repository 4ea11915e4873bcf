// Takes off that statements draw red lines; one that draws another by now keeps that.
// $rows: {statement, redLine}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[m:DRAWS]->(l:RedLine {id: row.redLine})
SET s.redLineId = CASE WHEN s.redLineId = row.redLine THEN null ELSE s.redLineId END
DELETE m

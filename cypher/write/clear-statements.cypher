// Takes off what `put-statements` and its companions put on again; red lines, answers and events stay.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[m:MADE_BY|SPEAKS_FOR|DIRECTED_AT|CONCERNS|IN_BLOCK]->(x)
DELETE m

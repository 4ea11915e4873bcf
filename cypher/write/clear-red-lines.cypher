// Takes off what `put-red-lines` and its companions put on again; tests by events stay.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})-[m:HELD_BY|ADDRESSED_TO|CONCERNS|IN_BLOCK]->(x)
DELETE m

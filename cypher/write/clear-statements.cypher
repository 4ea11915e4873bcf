// Takes off what `put-statements` and its companions put on again; red lines, answers and events stay.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
OPTIONAL MATCH (s)-[m:MADE_BY|SPEAKS_FOR|DIRECTED_AT|CONCERNS|IN_BLOCK]->(x)
WITH s, collect(m) AS outs
OPTIONAL MATCH (s)<-[t:TELLS_OF]-(r:Report)
WITH s, outs, collect(t) AS ins
FOREACH (m IN outs | DELETE m)
FOREACH (t IN ins | DELETE t)

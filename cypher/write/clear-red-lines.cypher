// Takes off what `put-red-lines` and its companions put on again; tests by events stay.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})
OPTIONAL MATCH (l)-[m:HELD_BY|ADDRESSED_TO|CONCERNS|IN_BLOCK]->(x)
WITH l, collect(m) AS outs
OPTIONAL MATCH (l)<-[n:DRAWS]-(s:Statement)
WITH l, outs, collect(n) AS ins
FOREACH (m IN outs | DELETE m)
FOREACH (n IN ins | DELETE n)

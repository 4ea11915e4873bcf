// Takes the answers to and from these statements, and their events, off.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
OPTIONAL MATCH (s)-[m:ANSWERS|REFERS_TO]->(x)
WITH s, collect(m) AS outs
OPTIONAL MATCH (s)<-[n:ANSWERS]-(t:Statement)
WITH s, outs, collect(n) AS ins
FOREACH (m IN outs | DELETE m)
FOREACH (n IN ins | DELETE n)

// Takes off what `put-events` and its companions put on again, and who refers to the events.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})
OPTIONAL MATCH (e)-[m:INVOLVES|TESTS]->(x)
WITH e, collect(m) AS outs
OPTIONAL MATCH (e)<-[n:TELLS_OF|REFERS_TO]-(y)
WITH e, outs, collect(n) AS ins
FOREACH (m IN outs | DELETE m)
FOREACH (n IN ins | DELETE n)

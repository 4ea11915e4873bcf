// Takes off what `put-events` and its companions put on again.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})-[m:INVOLVES|TESTS]->(x)
DELETE m

// Takes off what these statements answer, and their events.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[m:ANSWERS|REFERS_TO]->(x)
DELETE m

// A statement refers to an event where a report of it speaks of a mention of the event.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:TELLS_OF]-(:Report)-[:REFERS_TO]->(:Mention)-[:TELLS_OF]->(e:Event)
WITH DISTINCT s, e
MERGE (s)-[:REFERS_TO]->(e)

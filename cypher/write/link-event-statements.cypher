// An event is referred to by the statements whose reports speak of a mention of it.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:TELLS_OF]-(:Mention)<-[:REFERS_TO]-(:Report)-[:TELLS_OF]->(s:Statement)
WITH DISTINCT s, e
MERGE (s)-[:REFERS_TO]->(e)

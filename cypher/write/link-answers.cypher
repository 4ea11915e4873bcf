// A statement answers another where a report of it answers a report of the other.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:TELLS_OF]-(:Report)-[:RESPONDS_TO]->(:Report)-[:TELLS_OF]->(t:Statement)
WHERE t.id <> s.id
WITH DISTINCT s, t
MERGE (s)-[:ANSWERS]->(t)

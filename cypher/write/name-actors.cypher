// Unverified actors are found under all names that reports and mentions give them.
// $ids: string[]
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[m:MENTIONS]-(x)
WHERE a.verified = false AND m.folded <> ''
WITH DISTINCT a, m.folded AS name
MERGE (n:Name {id: name})
MERGE (n)-[:NAMES]->(a)

// Unverified actors bear the names and kinds that reports and mentions give them, the first in the alphabet before others.
// $ids: string[]
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[m:MENTIONS]-(x)
WHERE a.verified = false
WITH a, m
ORDER BY m.name
WITH a, collect(DISTINCT m.name) AS names, min(m.kind) AS kind
SET a.name = names[0], a.kind = kind, a.aliases = names

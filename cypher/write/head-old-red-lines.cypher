// For graphs of schema 2: a page of red lines names the statement that drew it first; the order of the others is that of their days.
// $after: string; $limit: integer
// -> last: string
MATCH (l:RedLine)
WHERE l.id > $after
WITH l
ORDER BY l.id
LIMIT $limit
MATCH (l)-[:HELD_BY]->(a:Actor)
MATCH (l)<-[m:DRAWS]-(s:Statement)
SET m.position = null
WITH l, a, s
ORDER BY s.day, s.id
WITH l, a, collect(s.id) AS ids
MATCH (s:Statement {id: ids[0]})<-[:TELLS_OF]-(r:Report)
WHERE r.holderId = a.id
WITH l, s, r
ORDER BY r.trigger
WITH l, s.id AS headId, collect(r.trigger) AS triggers
SET l.headId = headId, l.headTriggers = triggers, l.fingerprint = null
RETURN max(l.id) AS last

// For graphs of schema 2: a page of red lines stands in blocks of their own, no longer among all claims.
// $after: string; $limit: integer
// -> last: string
MATCH (l:RedLine)
WHERE l.id > $after
WITH l
ORDER BY l.id
LIMIT $limit
MATCH (l)-[:HELD_BY]->(a:Actor)
MATCH (l)-[m:IN_BLOCK]->(:Block)
DELETE m
WITH l, 'line|' + a.id + '|' + l.issue AS block
MERGE (b:Block {id: block})
MERGE (l)-[:IN_BLOCK]->(b)
RETURN max(l.id) AS last

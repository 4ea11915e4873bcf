// Red lines without holder or issue.
// $limit: integer
// -> id: string
MATCH (n:RedLine)
WHERE NOT EXISTS { MATCH (n)-[:HELD_BY]->(:Actor) } OR NOT EXISTS { MATCH (n)-[:CONCERNS]->(:Issue) }
RETURN n.id AS id
LIMIT $limit

// Statements without speaker, side or issue.
// $limit: integer
// -> id: string
MATCH (n:Statement)
WHERE NOT EXISTS { MATCH (n)-[:MADE_BY]->(:Actor) }
  OR NOT EXISTS { MATCH (n)-[:SPEAKS_FOR]->(:Actor) }
  OR NOT EXISTS { MATCH (n)-[:CONCERNS]->(:Issue) }
RETURN n.id AS id
LIMIT $limit

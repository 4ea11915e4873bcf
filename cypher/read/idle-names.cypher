// Names that name nobody.
// $limit: integer
// -> id: string
MATCH (n:Name)
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(:Actor) }
RETURN n.id AS id
LIMIT $limit

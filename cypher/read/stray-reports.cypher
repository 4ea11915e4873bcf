// Reports that no article contains, or that tell of no statement.
// $limit: integer
// -> id: string
MATCH (n:Report)
WHERE NOT EXISTS { MATCH (n)<-[:CONTAINS]-(:Article) } OR NOT EXISTS { MATCH (n)-[:TELLS_OF]->(:Statement) }
RETURN n.id AS id
LIMIT $limit

// Red lines that no statement draws.
// $limit: integer
// -> id: string
MATCH (n:RedLine)
WHERE NOT EXISTS { MATCH (n)<-[:DRAWS]-(:Statement) }
RETURN n.id AS id
LIMIT $limit

// Statements that no report tells of.
// $limit: integer
// -> id: string
MATCH (n:Statement)
WHERE NOT EXISTS { MATCH (n)<-[:TELLS_OF]-(:Report) }
RETURN n.id AS id
LIMIT $limit

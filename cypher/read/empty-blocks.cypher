// Blocks that nothing stands in.
// $limit: integer
// -> id: string
MATCH (n:Block)
WHERE NOT EXISTS { MATCH (n)<-[:IN_BLOCK]-(x) }
RETURN n.id AS id
LIMIT $limit

// Events that no mention tells of.
// $limit: integer
// -> id: string
MATCH (n:Event)
WHERE NOT EXISTS { MATCH (n)<-[:TELLS_OF]-(:Mention) }
RETURN n.id AS id
LIMIT $limit

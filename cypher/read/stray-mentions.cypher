// Mentions that no article contains, or that tell of no event.
// $limit: integer
// -> id: string
MATCH (n:Mention)
WHERE NOT EXISTS { MATCH (n)<-[:CONTAINS]-(:Article) } OR NOT EXISTS { MATCH (n)-[:TELLS_OF]->(:Event) }
RETURN n.id AS id
LIMIT $limit

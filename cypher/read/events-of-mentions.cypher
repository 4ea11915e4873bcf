// The events that mentions tell of.
// $ids: string[] of mentions
// -> id: string, articleId: string, told: map[]
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN m.id AS id, m.articleId AS articleId, [(m)-[:TELLS_OF]->(e:Event) | e {.id, .fingerprint}] AS told
ORDER BY id

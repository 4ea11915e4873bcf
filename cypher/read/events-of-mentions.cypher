// The events that mentions tell of.
// $ids: string[] of mentions
// -> id: string, told: map[]
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN m.id AS id, [(m)-[:TELLS_OF]->(e:Event) | e {.id, .fingerprint}] AS told
ORDER BY id

// The events that mentions tell of.
// $ids: string[] of mentions
// -> id: string, event, fingerprint
UNWIND $ids AS id
MATCH (m:Mention {id: id})
OPTIONAL MATCH (m)-[:TELLS_OF]->(e:Event)
RETURN m.id AS id, e.id AS event, e.fingerprint AS fingerprint
ORDER BY id

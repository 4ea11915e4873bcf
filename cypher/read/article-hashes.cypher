// Hashes of articles as they were stored.
// $ids: string[]
// -> id: string, hash: string
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.hash AS hash

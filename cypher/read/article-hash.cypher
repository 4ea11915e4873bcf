// Hash of the article as it was stored.
// $id: string
// -> hash: string
MATCH (a:Article {id: $id})
RETURN a.hash AS hash

// Keeps other writers from what these articles tell of until the transaction ends.
// $ids: string[]
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.id = a.id

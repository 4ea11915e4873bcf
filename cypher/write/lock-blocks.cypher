// Keeps other writers from these blocks until the transaction ends.
// $ids: string[]
UNWIND $ids AS id
MATCH (b:Block {id: id})
SET b.id = b.id

// Blocks that reports, mentions, statements and red lines stand in; other writers are kept from them until the transaction ends.
// $ids: string[]
UNWIND $ids AS id
MERGE (b:Block {id: id})
SET b.id = b.id

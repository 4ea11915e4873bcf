// Blocks that reports and mentions stand in.
// $ids: string[]
UNWIND $ids AS id
MERGE (:Block {id: id})

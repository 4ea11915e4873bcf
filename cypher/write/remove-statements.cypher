// Takes out statements with all that hangs on them.
// $ids: string[]
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s

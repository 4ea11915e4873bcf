// Takes out red lines with all that hangs on them.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})
DETACH DELETE l

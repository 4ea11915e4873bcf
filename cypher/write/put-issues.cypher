// The closed list of issues.
// $ids: string[]
UNWIND $ids AS id
MERGE (:Issue {id: id})

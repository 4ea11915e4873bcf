// Takes out events with all that hangs on them.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})
DETACH DELETE e

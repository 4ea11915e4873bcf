// Takes out those of these events that no mention tells of.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})
WHERE NOT EXISTS { MATCH (e)<-[:TELLS_OF]-(:Mention) }
DETACH DELETE e

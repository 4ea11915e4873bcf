// Takes out those of these unverified actors that nothing names and nothing stands by.
// $ids: string[]
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE a.verified = false
  AND NOT EXISTS { MATCH (a)<-[:MENTIONS]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:MADE_BY]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:SPEAKS_FOR]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:DIRECTED_AT]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:HELD_BY]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:ADDRESSED_TO]-(x) }
  AND NOT EXISTS { MATCH (a)<-[:INVOLVES]-(x) }
DETACH DELETE a

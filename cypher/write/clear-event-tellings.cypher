// Takes off which mentions tell of these events, and which statements refer to them.
// $ids: string[]
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[m:TELLS_OF|REFERS_TO]-(x)
DELETE m

// Takes the folded names of unverified actors off, for `name-actors` to put them on again; keeps other writers from the actors.
// $ids: string[]
// -> name: string
UNWIND $ids AS id
MATCH (a:Actor {id: id})
SET a.id = a.id
WITH a
MATCH (a)<-[r:NAMES]-(n:Name)
WHERE a.verified = false
WITH r, n.id AS name
DELETE r
RETURN DISTINCT name AS name

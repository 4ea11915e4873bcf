// Takes the folded names of unverified actors off, for `name-actors` to put them on again.
// $ids: string[]
// -> name: string
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[r:NAMES]-(n:Name)
WHERE a.verified = false
WITH n, r, n.id AS name
DELETE r
RETURN DISTINCT name AS name

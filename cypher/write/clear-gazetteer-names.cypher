// Takes off the names of actors that a gazetteer has or had.
// $ids: string[] of those that it has now
MATCH (a:Actor)<-[r:NAMES]-(n:Name)
WHERE a.verified = true OR a.id IN $ids
DELETE r

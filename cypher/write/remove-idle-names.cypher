// Takes out those of these names that name nobody.
// $ids: string[]
UNWIND $ids AS id
MATCH (n:Name {id: id})
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(:Actor) }
DELETE n

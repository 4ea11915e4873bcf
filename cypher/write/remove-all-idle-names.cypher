// Takes out all names that name nobody.
MATCH (n:Name)
WHERE NOT EXISTS { MATCH (n)-[:NAMES]->(:Actor) }
DELETE n

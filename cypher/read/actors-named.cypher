// Actors that bear these folded names.
// $names: string[]
// -> name: string, actor: map
MATCH (n:Name)-[:NAMES]->(a:Actor)
WHERE n.id IN $names
RETURN n.id AS name, a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS actor
ORDER BY n.id, a.id

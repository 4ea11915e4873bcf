// Actors that the gazetteer has no longer are unverified again.
// $ids: string[] of those that it has
// -> id: string, name: string
MATCH (a:Actor)
WHERE a.verified = true AND NOT a.id IN $ids
SET a.verified = false, a.sideId = null, a.wikidata = null, a.aliases = [a.name], a.demonyms = null
RETURN a.id AS id, a.name AS name

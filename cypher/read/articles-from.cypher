// Articles that have no other name than the place they were read from.
// $origin: string, $exceptId: string
// -> id: string
UNWIND [$origin] AS origin
MATCH (a:Article {origin: origin})
WHERE a.url IS NULL AND a.sourceId IS NULL AND a.id <> $exceptId
RETURN a.id AS id
ORDER BY id

// Articles that have no other name than the place they were read from.
// $rows: {origin, exceptId}[]
// -> origin: string, id: string
UNWIND $rows AS row
MATCH (a:Article {origin: row.origin})
WHERE a.url IS NULL AND a.sourceId IS NULL AND a.id <> row.exceptId
RETURN a.origin AS origin, a.id AS id
ORDER BY id

// Reports in articles, each with the statement it tells of.
// $ids: string[] of articles
// -> record: string, statement: string
MATCH (x:Article)-[:CONTAINS]->(r:Report)-[:TELLS_OF]->(s:Statement)
WHERE x.id IN $ids
RETURN r.record AS record, s.id AS statement
ORDER BY r.id

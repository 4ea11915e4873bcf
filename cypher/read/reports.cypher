// Reports by id, each with the statement it tells of.
// $ids: string[]
// -> record: string, statement: string
MATCH (r:Report)-[:TELLS_OF]->(s:Statement)
WHERE r.id IN $ids
RETURN r.record AS record, s.id AS statement
ORDER BY r.id

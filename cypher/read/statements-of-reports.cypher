// The red lines that reports claim, and the statements they tell of.
// $ids: string[] of reports
// -> id: string, trigger, consequence, holder, statement, fingerprint
UNWIND $ids AS id
MATCH (r:Report {id: id})
OPTIONAL MATCH (r)-[:TELLS_OF]->(s:Statement)
RETURN r.id AS id, r.trigger AS trigger, r.consequence AS consequence, r.holderId AS holder, s.id AS statement, s.fingerprint AS fingerprint
ORDER BY id

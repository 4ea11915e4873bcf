// The red lines that reports claim, the articles they stand in, and the statements they tell of.
// $ids: string[] of reports
// -> id: string, trigger: string, consequence: string, explicit: boolean, confidence: float, holder: string, articles: map[], told: map[]
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r.id AS id, r.trigger AS trigger, r.consequence AS consequence, r.explicit AS explicit, r.confidence AS confidence, r.holderId AS holder,
  [(r)<-[:CONTAINS]-(x:Article) | x {.id, .outlet}] AS articles,
  [(r)-[:TELLS_OF]->(s:Statement) | s {.id, .fingerprint}] AS told
ORDER BY id

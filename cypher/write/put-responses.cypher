// Which report answers which in the same article.
// $rows: {report, answered, speaker}[]
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (q:Report {id: row.answered})
MERGE (r)-[v:RESPONDS_TO]->(q)
SET v.speaker = row.speaker

// Who serves what body, in which office, from when to when; to be run after `clear-gazetteer`.
// $rows: {person, body, office, from, to, firstDay, lastDay}[]
UNWIND $rows AS row
MATCH (p:Actor {id: row.person})
MATCH (b:Actor {id: row.body})
CREATE (p)-[v:SERVES]->(b)
SET v.office = row.office, v.from = row.from, v.to = row.to, v.firstDay = date(row.firstDay), v.lastDay = date(row.lastDay)

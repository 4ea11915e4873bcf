// Who serves what body, in which office, from when to when; `term` tells several terms of one person apart.
// $rows: {person, body, term, office, from, to, firstDay, lastDay}[]
UNWIND $rows AS row
MATCH (p:Actor {id: row.person})
MATCH (b:Actor {id: row.body})
MERGE (p)-[v:SERVES {term: row.term}]->(b)
SET v.office = row.office, v.from = row.from, v.to = row.to, v.firstDay = date(row.firstDay), v.lastDay = date(row.lastDay)

// Who is a member of what, from when to when; `term` tells several terms of one member apart.
// $rows: {member, group, term, from, to}[]
UNWIND $rows AS row
MATCH (m:Actor {id: row.member})
MATCH (g:Actor {id: row.group})
MERGE (m)-[v:MEMBER_OF {term: row.term}]->(g)
SET v.from = row.from, v.to = row.to

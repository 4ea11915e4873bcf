// Who is a member of what, from when to when; to be run after `clear-gazetteer`.
// $rows: {member, group, from, to}[]
UNWIND $rows AS row
MATCH (m:Actor {id: row.member})
MATCH (g:Actor {id: row.group})
CREATE (m)-[v:MEMBER_OF]->(g)
SET v.from = row.from, v.to = row.to

// Names of actors the gazetteer does not hold, as mentions write them; both must be there.
// $rows: {mention, actor, name, kind, folded}[]
UNWIND $rows AS row
MATCH (x:Mention {id: row.mention})
MATCH (a:Actor {id: row.actor})
MERGE (x)-[m:MENTIONS]->(a)
SET m.name = row.name, m.kind = row.kind, m.folded = row.folded

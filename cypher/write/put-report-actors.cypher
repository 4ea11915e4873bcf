// Names of actors the gazetteer does not hold, as reports write them; both must be there.
// $rows: {report, actor, name, kind, folded}[]
UNWIND $rows AS row
MATCH (x:Report {id: row.report})
MATCH (a:Actor {id: row.actor})
MERGE (x)-[m:MENTIONS]->(a)
SET m.name = row.name, m.kind = row.kind, m.folded = row.folded

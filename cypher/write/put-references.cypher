// Which reports speak of which mention of an event.
// $rows: {report, mention}[]
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (m:Mention {id: row.mention})
MERGE (r)-[:REFERS_TO]->(m)

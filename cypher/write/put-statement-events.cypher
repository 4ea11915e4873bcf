// Which statements refer to which events; both must be there.
// $rows: {statement, event}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Event {id: row.event})
MERGE (s)-[:REFERS_TO]->(e)

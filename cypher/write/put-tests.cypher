// Which events test which red lines, as far as these are there.
// $rows: {event, redLine}[]
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (l:RedLine {id: row.redLine})
MERGE (e)-[:TESTS]->(l)

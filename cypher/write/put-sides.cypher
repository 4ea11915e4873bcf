// Whom actors speak for.
// $rows: {actor, side}[]
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (b:Actor {id: row.side})
MERGE (a)-[:ON_SIDE_OF]->(b)

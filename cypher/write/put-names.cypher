// Folded names and the actors they name.
// $rows: {name, actor}[]
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MERGE (n:Name {id: row.name})
MERGE (n)-[:NAMES]->(a)

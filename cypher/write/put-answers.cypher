// Which statement answers which; both must be there.
// $rows: {statement, answered}[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (t:Statement {id: row.answered})
MERGE (s)-[:ANSWERS]->(t)

// Statements with who made them, the side and the issue; these must be there.
// $rows: {id, props, earliest, latest, speaker, side, issue}[]
// -> written: integer
UNWIND $rows AS row
MATCH (a:Actor {id: row.speaker})
MATCH (b:Actor {id: row.side})
MATCH (i:Issue {id: row.issue})
MERGE (s:Statement {id: row.id})
SET s += row.props
SET s.saidEarliest = date(row.earliest), s.saidLatest = date(row.latest)
MERGE (s)-[:MADE_BY]->(a)
MERGE (s)-[:SPEAKS_FOR]->(b)
MERGE (s)-[:CONCERNS]->(i)
RETURN count(s) AS written

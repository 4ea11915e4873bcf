// The red lines that statements draw.
// $ids: string[] of statements
// -> id: string, line: string, holder: string, issue: string
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:DRAWS]->(l:RedLine)-[:HELD_BY]->(a:Actor)
RETURN s.id AS id, l.id AS line, a.id AS holder, l.issue AS issue
ORDER BY id, line

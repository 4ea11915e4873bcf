// What the statements that draw red lines say together, but for some statements; `wordings` are reports of the day that sorts first.
// $rows: {line, holder, day, without}[]
// -> line: string, addressees: string[], explicit: integer, firstStated: string, lastStated: string, undated: integer, wordings: string[]
UNWIND $rows AS row
MATCH (l:RedLine {id: row.line})<-[:DRAWS]-(s:Statement)
WHERE NOT s.id IN row.without
MATCH (s)<-[:TELLS_OF]-(r:Report)
WHERE r.holderId = row.holder
OPTIONAL MATCH (s)-[:DIRECTED_AT]->(a:Actor)
WITH l.id AS line, collect(DISTINCT a.id) AS addressees, min(s.saidEarliest) AS firstDay, max(s.saidEarliest) AS lastDay,
  max(CASE WHEN r.explicit THEN 1 ELSE 0 END) AS explicit, max(CASE WHEN s.saidEarliest IS NULL THEN 1 ELSE 0 END) AS undated,
  collect(DISTINCT CASE WHEN s.day = row.day THEN r.record END) AS wordings
RETURN line AS line, addressees AS addressees, explicit AS explicit, toString(firstDay) AS firstStated, toString(lastDay) AS lastStated,
  undated AS undated, wordings AS wordings
ORDER BY line

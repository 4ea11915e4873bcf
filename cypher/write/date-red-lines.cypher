// Dates red lines by the first and last dated of the statements that draw them; `day` sorts them.
// $ids: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})<-[:DRAWS]-(s:Statement)
WITH l, min(s.saidEarliest) AS firstDay, max(s.saidEarliest) AS lastDay
SET l.firstStated = firstDay, l.lastStated = lastDay, l.day = coalesce(toString(firstDay), '9999-12-31')

// Days of the first and last dated of the statements that draw red lines.
// $rows: {id, firstStated, lastStated}[]
UNWIND $rows AS row
MATCH (l:RedLine {id: row.id})
SET l.firstStated = date(row.firstStated), l.lastStated = date(row.lastStated)

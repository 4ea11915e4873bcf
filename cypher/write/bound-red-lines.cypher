// Bounds on what the statements say that draw red lines.
// $rows: {id, reach, least, until}[]
UNWIND $rows AS row
MATCH (l:RedLine {id: row.id})
SET l.reach = row.reach, l.least = row.least, l.until = row.until

// The statements that draw red lines.
// $ids: string[] of red lines
// -> line: string, statements: string[]
UNWIND $ids AS id
MATCH (l:RedLine {id: id})
RETURN l.id AS line, [(l)<-[:DRAWS]-(s:Statement) | s.id] AS statements
ORDER BY line

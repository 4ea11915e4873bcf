// Statements that name another red line than the one they draw.
// $limit: integer
// -> id: string
MATCH (n:Statement)
OPTIONAL MATCH (n)-[:DRAWS]->(l:RedLine)
WITH n, collect(l.id) AS lines
WHERE (n.redLineId IS NULL AND size(lines) > 0) OR (n.redLineId IS NOT NULL AND NOT n.redLineId IN lines)
RETURN n.id AS id
LIMIT $limit

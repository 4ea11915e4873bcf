// For graphs of schema 1: a page of mentions stands in the block of its day too or, without a day, in those that days look at.
// $after: string; $limit: integer
// -> last: string
MATCH (m:Mention)
WHERE m.id > $after
WITH m
ORDER BY m.id
LIMIT $limit
WITH m, CASE WHEN m.precision <> 'YEAR' AND m.earliest = m.latest THEN toString(m.earliest) END AS day
WITH m, CASE
  WHEN m.earliest IS NULL OR m.precision = 'YEAR' THEN []
  WHEN day IS NULL THEN [b IN m.blocks WHERE NOT b STARTS WITH '~' | '~' + b]
  ELSE ['event|' + m.type + '|' + day]
END AS more
WITH m, m.blocks + [b IN more WHERE NOT b IN m.blocks] AS blocks
SET m.blocks = blocks
WITH m, blocks
UNWIND blocks AS block
MERGE (b:Block {id: block})
MERGE (m)-[:IN_BLOCK]->(b)
RETURN max(m.id) AS last

// For graphs of schema 1: a page of reports stands in the block of its day too or, without a day, in those that days look at.
// $after: string; $limit: integer
// -> last: string
MATCH (r:Report)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
WITH r, CASE WHEN r.saidPrecision <> 'YEAR' AND r.saidEarliest = r.saidLatest THEN toString(r.saidEarliest) END AS day
WITH r, CASE
  WHEN day IS NULL THEN [b IN r.blocks WHERE NOT b STARTS WITH '~' | '~' + b]
  ELSE ['said|' + [b IN r.blocks WHERE b STARTS WITH 'said|' | split(b, '|')[1]][0] + '|' + day]
END AS more
WITH r, r.blocks + [b IN more WHERE NOT b IN r.blocks] AS blocks
SET r.blocks = blocks
WITH r, blocks
UNWIND blocks AS block
MERGE (b:Block {id: block})
MERGE (r)-[:IN_BLOCK]->(b)
RETURN max(r.id) AS last

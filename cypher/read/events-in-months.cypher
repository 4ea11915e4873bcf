// A page of the events of these months, by their earliest day (undated last), then id.
// $months: string[] of YYYY-MM
// $ids, $types: string[] or null for any; $about: string[] of stems; $from, $until: YYYY-MM-DD or null
// $descending: boolean; $afterDay: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, what: string, type: string, date: map, place: string, actors: map[], statements: string[], tests: string[], mentions: map[]
UNWIND $months AS month
MATCH (e:Event {month: month})
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($from IS NULL OR e.latest >= date($from))
  AND ($until IS NULL OR e.earliest <= date($until))
  AND ($types IS NULL OR e.type IN $types)
  AND (size($about) = 0 OR all(word IN $about WHERE word IN e.words))
WITH e, CASE WHEN $descending AND e.day = '9999-12-31' THEN '0000-01-01' ELSE e.day END AS day
WHERE $afterDay IS NULL
  OR ($descending AND day < $afterDay)
  OR (NOT $descending AND day > $afterDay)
  OR (day = $afterDay AND e.id > $afterId)
WITH e, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, e.id
LIMIT $limit
RETURN e.id AS id, e.what AS what, e.type AS type,
  {earliest: toString(e.earliest), latest: toString(e.latest), precision: e.precision, basis: e.basis, text: e.dateText} AS date,
  e.place AS place,
  [(e)-[m:INVOLVES]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS actors,
  [(e)<-[:REFERS_TO]-(s:Statement) | s.id] AS statements,
  [(e)-[:TESTS]->(l:RedLine) | l.id] AS tests,
  [(e)<-[m:TELLS_OF]-(x:Mention) | x {.articleId, .start, .end, .text, position: m.position}] AS mentions
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

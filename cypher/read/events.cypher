// A page of events by their earliest day (undated last), then id.
// $ids, $actors, $types: string[] or null for any; $about: string[] of stems; $from, $until: YYYY-MM-DD or null
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// $descending: boolean
// -> id, what, type, date: map, place, actors: map[], statements: string[], tests: string[], mentions: map[]
MATCH (e:Event)
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($types IS NULL OR e.type IN $types)
  AND ($from IS NULL OR e.latest >= date($from))
  AND ($until IS NULL OR e.earliest <= date($until))
  AND all(word IN $about WHERE word IN e.words)
  AND ($actors IS NULL
    OR EXISTS { MATCH (e)-[:INVOLVES]->(a:Actor) WHERE a.id IN $actors }
    OR EXISTS { MATCH (e)-[:INVOLVES]->(:Actor)-[:SERVES]->(a:Actor) WHERE a.id IN $actors }
    OR EXISTS { MATCH (e)-[:INVOLVES]->(:Actor)-[:ON_SIDE_OF]->(a:Actor) WHERE a.id IN $actors })
WITH e, CASE WHEN $descending THEN e.dayDown ELSE e.dayUp END AS day
WHERE $afterKey IS NULL
  OR ($descending AND day < $afterKey)
  OR (NOT $descending AND day > $afterKey)
  OR (day = $afterKey AND e.id > $afterId)
WITH e, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, e.id
LIMIT $limit
RETURN e.id AS id, e.what AS what, e.type AS type,
  {earliest: toString(e.earliest), latest: toString(e.latest), precision: e.precision, basis: e.basis, text: e.dateText} AS date,
  e.place AS place,
  [(e)-[m:INVOLVES]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS actors,
  [(e)<-[:REFERS_TO]-(s:Statement) | s.id] AS statements,
  [(e)-[:TESTS]->(l:RedLine) | l.id] AS tests,
  [(e)<-[t:TELLS_OF]-(m:Mention) | m {.articleId, .start, .end, .text, position: t.position}] AS mentions
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

// A page of the events with these ids or that involve these actors, by their earliest day (undated last), then id.
// $startIds, $actors: string[], one of which says where to start from; the other is []
// $ids, $types: string[] or null for any; $about: string[] of stems; $from, $until: YYYY-MM-DD or null
// $descending: boolean; $afterDay: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, what: string, type: string, date: map, place: string, actors: map[], statements: string[], tests: string[], mentions: map[]
CALL () {
  UNWIND $startIds AS id
  MATCH (e:Event {id: id})
  RETURN e
  UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:INVOLVES]-(e:Event)
  RETURN e
  UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:SERVES|ON_SIDE_OF]-(:Actor)<-[:INVOLVES]-(e:Event)
  RETURN e
}
WITH e
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
MATCH (e:Event)
RETURN e.id AS id, e.what AS what, e.type AS type,
  {earliest: toString(e.earliest), latest: toString(e.latest), precision: e.precision, basis: e.basis, text: e.dateText} AS date,
  e.place AS place,
  [(e)-[m:INVOLVES]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS actors,
  [(e)<-[:REFERS_TO]-(s:Statement) | s.id] AS statements,
  [(e)-[:TESTS]->(l:RedLine) | l.id] AS tests,
  [(e)<-[m:TELLS_OF]-(x:Mention) | x {.articleId, .start, .end, .text, position: m.position}] AS mentions
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

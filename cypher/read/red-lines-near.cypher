// A page of the red lines with these ids, held or drawn by these actors, or addressed to them, by the day they were first stated (undated last), then id.
// $startIds, $by, $to: string[], one of which says where to start from; the others are []
// $ids, $issues, $statuses: string[] or null for any; $about: string[] of stems
// $descending: boolean; $afterDay: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, trigger: string, consequence: string, issue: string, explicit: boolean, status: string
// -> firstStated: string, lastStated: string, holder: map, addressees: map[], statements: map[], testedBy: string[]
CALL () {
  UNWIND $startIds AS id
  MATCH (l:RedLine {id: id})
  RETURN l
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:HELD_BY]-(l:RedLine)
  RETURN l
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:SERVES|ON_SIDE_OF]-(:Actor)<-[:HELD_BY]-(l:RedLine)
  RETURN l
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:MADE_BY]-(:Statement)-[:DRAWS]->(l:RedLine)
  RETURN l
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[v:SERVES]-(:Actor)<-[:MADE_BY]-(s:Statement)-[:DRAWS]->(l:RedLine)
  WHERE (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
    AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
  RETURN l
  UNION
  UNWIND $to AS id
  MATCH (:Actor {id: id})<-[:ADDRESSED_TO]-(l:RedLine)
  RETURN l
  UNION
  UNWIND $to AS id
  MATCH (:Actor {id: id})<-[:SERVES|ON_SIDE_OF]-(:Actor)<-[:ADDRESSED_TO]-(l:RedLine)
  RETURN l
}
WITH l
WHERE ($ids IS NULL OR l.id IN $ids)
  AND ($issues IS NULL OR l.issue IN $issues)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND (size($about) = 0 OR all(word IN $about WHERE word IN l.words))
WITH l, CASE WHEN $descending AND l.day = '9999-12-31' THEN '0000-01-01' ELSE l.day END AS day
WHERE $afterDay IS NULL
  OR ($descending AND day < $afterDay)
  OR (NOT $descending AND day > $afterDay)
  OR (day = $afterDay AND l.id > $afterId)
WITH l, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, l.id
LIMIT $limit
MATCH (l)-[:HELD_BY]->(holder:Actor)
RETURN l.id AS id, l.trigger AS trigger, l.consequence AS consequence, l.issue AS issue, l.explicit AS explicit, l.status AS status,
  toString(l.firstStated) AS firstStated, toString(l.lastStated) AS lastStated,
  holder {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS holder,
  [(l)-[m:ADDRESSED_TO]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS addressees,
  [(l)<-[:DRAWS]-(s:Statement) | s {.id, .day}] AS statements,
  [(l)<-[:TESTS]-(e:Event) | e.id] AS testedBy
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

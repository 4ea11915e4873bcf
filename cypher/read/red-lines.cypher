// A page of red lines by the day they were first stated (undated last), then id.
// $ids, $by, $to, $issues, $statuses: string[] or null for any; $about: string[] of stems
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// $descending: boolean
// -> id, trigger, consequence, issue, explicit: boolean, status, firstStated, lastStated, holder: map, addressees: map[], statements: map[], testedBy: string[]
MATCH (l:RedLine)
WHERE ($ids IS NULL OR l.id IN $ids)
  AND ($issues IS NULL OR l.issue IN $issues)
  AND ($statuses IS NULL OR l.status IN $statuses)
  AND all(word IN $about WHERE word IN l.words)
  AND ($by IS NULL
    OR EXISTS { MATCH (l)-[:HELD_BY]->(a:Actor) WHERE a.id IN $by }
    OR EXISTS { MATCH (l)-[:HELD_BY]->(:Actor)-[:SERVES]->(a:Actor) WHERE a.id IN $by }
    OR EXISTS { MATCH (l)-[:HELD_BY]->(:Actor)-[:ON_SIDE_OF]->(a:Actor) WHERE a.id IN $by }
    OR EXISTS { MATCH (l)<-[:DRAWS]-(:Statement)-[:MADE_BY]->(a:Actor) WHERE a.id IN $by }
    OR EXISTS {
      MATCH (l)<-[:DRAWS]-(s:Statement)-[:MADE_BY]->(:Actor)-[v:SERVES]->(a:Actor)
      WHERE a.id IN $by
        AND (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
        AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
    })
  AND ($to IS NULL
    OR EXISTS { MATCH (l)-[:ADDRESSED_TO]->(a:Actor) WHERE a.id IN $to }
    OR EXISTS { MATCH (l)-[:ADDRESSED_TO]->(:Actor)-[:SERVES]->(a:Actor) WHERE a.id IN $to }
    OR EXISTS { MATCH (l)-[:ADDRESSED_TO]->(:Actor)-[:ON_SIDE_OF]->(a:Actor) WHERE a.id IN $to })
WITH l, CASE WHEN $descending THEN l.dayDown ELSE l.dayUp END AS day
WHERE $afterKey IS NULL
  OR ($descending AND day < $afterKey)
  OR (NOT $descending AND day > $afterKey)
  OR (day = $afterKey AND l.id > $afterId)
WITH l, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, l.id
LIMIT $limit
MATCH (l)-[:HELD_BY]->(holder:Actor)
RETURN l.id AS id, l.trigger AS trigger, l.consequence AS consequence, l.issue AS issue, l.explicit AS explicit, l.status AS status,
  toString(l.firstStated) AS firstStated, toString(l.lastStated) AS lastStated,
  holder {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS holder,
  [(l)-[m:ADDRESSED_TO]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS addressees,
  [(l)<-[d:DRAWS]-(s:Statement) | s {.id, position: d.position}] AS statements,
  [(l)<-[:TESTS]-(e:Event) | e.id] AS testedBy
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

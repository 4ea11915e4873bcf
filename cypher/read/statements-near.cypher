// A page of the statements found from ids or actors, by day (undated last), then id.
// $ids, $by, $to: string[], where to start from (one of them), [] for not from there
// $alsoBy, $alsoTo: string[] or null, as conditions on what was found
// $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $warningsOnly: boolean
// $warningActs: string[]; $from, $until: YYYY-MM-DD or null; $minReports: integer
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// $descending: boolean
// -> id, act, about, issue, said: map, confidence: float, articleCount: integer, speaker: map, side: map, targets: map[]
// -> redLines: string[], reports: map[], answers: string[], answeredBy: string[], events: string[]
CALL () {
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:MADE_BY]-(s:Statement)
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:SPEAKS_FOR]-(s:Statement)
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[v:SERVES]-(:Actor)<-[:MADE_BY]-(s:Statement)
  WHERE (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
    AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:ON_SIDE_OF]-(:Actor)<-[:MADE_BY]-(s:Statement)
  RETURN s
  UNION
  UNWIND $to AS id
  MATCH (:Actor {id: id})<-[:DIRECTED_AT]-(s:Statement)
  RETURN s
  UNION
  UNWIND $to AS id
  MATCH (:Actor {id: id})<-[v:SERVES]-(:Actor)<-[:DIRECTED_AT]-(s:Statement)
  WHERE (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
    AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
  RETURN s
  UNION
  UNWIND $to AS id
  MATCH (:Actor {id: id})<-[:ON_SIDE_OF]-(:Actor)<-[:DIRECTED_AT]-(s:Statement)
  RETURN s
}
WITH s
WHERE ($issues IS NULL OR s.issue IN $issues)
  AND ($acts IS NULL OR s.act IN $acts)
  AND ($from IS NULL OR s.saidLatest >= date($from))
  AND ($until IS NULL OR s.saidEarliest <= date($until))
  AND s.articleCount >= $minReports
  AND all(word IN $about WHERE word IN s.words)
  AND (NOT $warningsOnly OR s.act IN $warningActs OR EXISTS { MATCH (s)-[:DRAWS]->(:RedLine) })
  AND ($redLineIds IS NULL OR EXISTS { MATCH (s)-[:DRAWS]->(l:RedLine) WHERE l.id IN $redLineIds })
  AND ($outlets IS NULL OR EXISTS { MATCH (s)<-[:TELLS_OF]-(:Report)<-[:CONTAINS]-(x:Article) WHERE x.outlet IN $outlets })
  AND ($alsoBy IS NULL
    OR EXISTS { MATCH (s)-[:MADE_BY]->(a:Actor) WHERE a.id IN $alsoBy }
    OR EXISTS { MATCH (s)-[:SPEAKS_FOR]->(a:Actor) WHERE a.id IN $alsoBy }
    OR EXISTS {
      MATCH (s)-[:MADE_BY]->(:Actor)-[v:SERVES]->(a:Actor)
      WHERE a.id IN $alsoBy
        AND (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
        AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
    }
    OR EXISTS { MATCH (s)-[:MADE_BY]->(:Actor)-[:ON_SIDE_OF]->(a:Actor) WHERE a.id IN $alsoBy })
  AND ($alsoTo IS NULL
    OR EXISTS { MATCH (s)-[:DIRECTED_AT]->(a:Actor) WHERE a.id IN $alsoTo }
    OR EXISTS {
      MATCH (s)-[:DIRECTED_AT]->(:Actor)-[v:SERVES]->(a:Actor)
      WHERE a.id IN $alsoTo
        AND (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
        AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
    }
    OR EXISTS { MATCH (s)-[:DIRECTED_AT]->(:Actor)-[:ON_SIDE_OF]->(a:Actor) WHERE a.id IN $alsoTo })
WITH s, CASE WHEN $descending THEN s.dayDown ELSE s.dayUp END AS day
WHERE $afterKey IS NULL
  OR ($descending AND day < $afterKey)
  OR (NOT $descending AND day > $afterKey)
  OR (day = $afterKey AND s.id > $afterId)
WITH s, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, s.id
LIMIT $limit
MATCH (s)-[:MADE_BY]->(speaker:Actor)
MATCH (s)-[:SPEAKS_FOR]->(side:Actor)
RETURN s.id AS id, s.act AS act, s.about AS about, s.issue AS issue,
  {earliest: toString(s.saidEarliest), latest: toString(s.saidLatest), precision: s.saidPrecision, basis: s.saidBasis, text: s.saidText} AS said,
  s.confidence AS confidence, s.articleCount AS articleCount,
  speaker {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS speaker,
  side {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS side,
  [(s)-[m:DIRECTED_AT]->(a:Actor) | a {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases, position: m.position}] AS targets,
  [(s)-[:DRAWS]->(l:RedLine) | l.id] AS redLines,
  [(s)<-[t:TELLS_OF]-(r:Report) | r {.id, position: t.position}] AS reports,
  [(s)-[:ANSWERS]->(o:Statement) | o.id] AS answers,
  [(s)<-[:ANSWERS]-(o:Statement) | o.id] AS answeredBy,
  [(s)-[:REFERS_TO]->(e:Event) | e.id] AS events
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

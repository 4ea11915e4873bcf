// A page of all statements, the latest first (undated last), then by id.
// $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $warningsOnly: boolean
// $warningActs: string[]; $from, $until: YYYY-MM-DD or null; $minReports: integer
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// -> id, act, about, issue, said: map, confidence: float, articleCount: integer, speaker: map, side: map, targets: map[]
// -> redLines: string[], reports: map[], answers: string[], answeredBy: string[], events: string[]
MATCH (s:Statement)
WHERE ($afterKey IS NULL OR s.dayDown < $afterKey OR (s.dayDown = $afterKey AND s.id > $afterId))
  AND ($issues IS NULL OR s.issue IN $issues)
  AND ($acts IS NULL OR s.act IN $acts)
  AND ($from IS NULL OR s.saidLatest >= date($from))
  AND ($until IS NULL OR s.saidEarliest <= date($until))
  AND s.articleCount >= $minReports
  AND all(word IN $about WHERE word IN s.words)
  AND (NOT $warningsOnly OR s.act IN $warningActs OR EXISTS { MATCH (s)-[:DRAWS]->(:RedLine) })
  AND ($redLineIds IS NULL OR EXISTS { MATCH (s)-[:DRAWS]->(l:RedLine) WHERE l.id IN $redLineIds })
  AND ($outlets IS NULL OR EXISTS { MATCH (s)<-[:TELLS_OF]-(:Report)<-[:CONTAINS]-(x:Article) WHERE x.outlet IN $outlets })
WITH s
ORDER BY s.dayDown DESC, s.id
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
ORDER BY s.dayDown DESC, id

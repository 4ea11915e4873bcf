// A page of the statements by some actors that are directed at others, in these months, by day (undated last), then id.
// $by, $to: string[] of actors
// $months: string[] of YYYY-MM
// $ids, $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $minReports: integer
// $warningActs: string[] of acts that are warnings, red lines or not, or null for any act; $from, $until: YYYY-MM-DD or null
// $descending: boolean; $afterDay: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, act: string, about: string, issue: string, said: map, confidence: float, articleCount: integer
// -> speaker: map, side: map, targets: map[], redLineId: string, reports: map[], answers: string[], answeredBy: string[], events: string[]
CALL () {
  UNWIND $by AS id
  UNWIND $months AS month
  MATCH (:Block {id: 'by|' + id + '|' + month})<-[:IN_BLOCK]-(s:Statement)
  RETURN s
  UNION
  UNWIND $by AS id
  UNWIND $months AS month
  MATCH (:Block {id: 'for|' + id + '|' + month})<-[:IN_BLOCK]-(s:Statement)
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[v:SERVES]-(p:Actor)
  UNWIND $months AS month
  MATCH (:Block {id: 'by|' + p.id + '|' + month})<-[:IN_BLOCK]-(s:Statement)
  WHERE (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
    AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
  RETURN s
  UNION
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:ON_SIDE_OF]-(p:Actor)
  UNWIND $months AS month
  MATCH (:Block {id: 'by|' + p.id + '|' + month})<-[:IN_BLOCK]-(s:Statement)
  RETURN s
}
WITH s
WHERE ($ids IS NULL OR s.id IN $ids)
  AND ($from IS NULL OR s.saidLatest >= date($from))
  AND ($until IS NULL OR s.saidEarliest <= date($until))
  AND ($issues IS NULL OR s.issue IN $issues)
  AND ($acts IS NULL OR s.act IN $acts)
  AND ($warningActs IS NULL OR s.act IN $warningActs OR s.redLineId IS NOT NULL)
  AND ($redLineIds IS NULL OR s.redLineId IN $redLineIds)
  AND s.articleCount >= $minReports
  AND ($outlets IS NULL OR any(outlet IN $outlets WHERE outlet IN s.outlets))
  AND (size($about) = 0 OR all(word IN $about WHERE word IN s.words))
MATCH (s)-[:DIRECTED_AT]->(t:Actor)
WHERE t.id IN $to OR t.sideId IN $to OR EXISTS {
  MATCH (t)-[v:SERVES]->(b:Actor)
  WHERE b.id IN $to
    AND (v.firstDay IS NULL OR s.saidLatest IS NULL OR v.firstDay <= s.saidLatest)
    AND (v.lastDay IS NULL OR s.saidEarliest IS NULL OR v.lastDay >= s.saidEarliest)
}
WITH DISTINCT s
WITH s, CASE WHEN $descending AND s.day = '9999-12-31' THEN '0000-01-01' ELSE s.day END AS day
WHERE $afterDay IS NULL
  OR ($descending AND day < $afterDay)
  OR (NOT $descending AND day > $afterDay)
  OR (day = $afterDay AND s.id > $afterId)
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
  s.redLineId AS redLineId,
  [(s)<-[m:TELLS_OF]-(r:Report) | r {.id, position: m.position}] AS reports,
  [(s)-[:ANSWERS]->(o:Statement) | o.id] AS answers,
  [(s)<-[:ANSWERS]-(o:Statement) | o.id] AS answeredBy,
  [(s)-[:REFERS_TO]->(e:Event) | e.id] AS events
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

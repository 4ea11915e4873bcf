// How many statements by some actors are directed at others.
// $by, $to: string[] of actors
// $ids, $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $minReports: integer
// $warningActs: string[] of acts that are warnings, red lines or not, or null for any act; $from, $until: YYYY-MM-DD or null
// -> total: integer
CALL () {
  UNWIND $by AS id
  MATCH (:Actor {id: id})<-[:MADE_BY|SPEAKS_FOR]-(s:Statement)
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
RETURN count(s) AS total

// How many statements are found from ids or actors.
// $ids, $by, $to: string[], where to start from (one of them), [] for not from there
// $alsoBy, $alsoTo: string[] or null, as conditions on what was found
// $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $warningsOnly: boolean
// $warningActs: string[]; $from, $until: YYYY-MM-DD or null; $minReports: integer
// -> total: integer
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
RETURN count(s) AS total

// How many statements there are of all.
// $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $warningsOnly: boolean
// $warningActs: string[]; $from, $until: YYYY-MM-DD or null; $minReports: integer
// -> total: integer
MATCH (s:Statement)
WHERE ($issues IS NULL OR s.issue IN $issues)
  AND ($acts IS NULL OR s.act IN $acts)
  AND ($from IS NULL OR s.saidLatest >= date($from))
  AND ($until IS NULL OR s.saidEarliest <= date($until))
  AND s.articleCount >= $minReports
  AND all(word IN $about WHERE word IN s.words)
  AND (NOT $warningsOnly OR s.act IN $warningActs OR EXISTS { MATCH (s)-[:DRAWS]->(:RedLine) })
  AND ($redLineIds IS NULL OR EXISTS { MATCH (s)-[:DRAWS]->(l:RedLine) WHERE l.id IN $redLineIds })
  AND ($outlets IS NULL OR EXISTS { MATCH (s)<-[:TELLS_OF]-(:Report)<-[:CONTAINS]-(x:Article) WHERE x.outlet IN $outlets })
RETURN count(s) AS total

// How many statements with these ids there are.
// $startIds: string[]
// $ids, $issues, $acts, $redLineIds, $outlets: string[] or null for any; $about: string[] of stems; $minReports: integer
// $warningActs: string[] of acts that are warnings, red lines or not, or null for any act; $from, $until: YYYY-MM-DD or null
// -> total: integer
UNWIND $startIds AS id
MATCH (s:Statement {id: id})
WITH DISTINCT s
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
RETURN count(s) AS total

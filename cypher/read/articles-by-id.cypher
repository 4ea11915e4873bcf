// A page of the articles with these ids, by their day of publication (unknown last), then id.
// $ids: string[]
// $outlets: string[] or null for any; $search: string[] of stems; $from, $until: YYYY-MM-DD or null
// $descending: boolean; $afterDay: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, sourceId: string, origin: string, url: string, outlet: string, published: string, title: string, text: string
// -> demonstration: boolean, sources: string[]
UNWIND $ids AS id
MATCH (x:Article {id: id})
WHERE ($outlets IS NULL OR x.outlet IN $outlets)
  AND ($from IS NULL OR x.published >= date($from))
  AND ($until IS NULL OR x.published <= date($until))
  AND (size($search) = 0 OR all(word IN $search WHERE word IN x.words))
WITH DISTINCT x, CASE WHEN $descending AND x.day = '9999-12-31' THEN '0000-01-01' ELSE x.day END AS day
WHERE $afterDay IS NULL
  OR ($descending AND day < $afterDay)
  OR (NOT $descending AND day > $afterDay)
  OR (day = $afterDay AND x.id > $afterId)
WITH x, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, x.id
LIMIT $limit
RETURN x.id AS id, x.sourceId AS sourceId, x.origin AS origin, x.url AS url, x.outlet AS outlet,
  toString(x.published) AS published, x.title AS title, x.text AS text, x.demonstration AS demonstration, x.sources AS sources
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

// A page of articles by their day of publication (unknown last), then id.
// $ids, $outlets: string[] or null for any; $search: string[] of stems; $from, $until: YYYY-MM-DD or null
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// $descending: boolean
// -> id, sourceId, origin, url, outlet, published, title, text, demonstration: boolean, sources: string[]
MATCH (x:Article)
WHERE ($ids IS NULL OR x.id IN $ids)
  AND ($outlets IS NULL OR x.outlet IN $outlets)
  AND ($from IS NULL OR x.published >= date($from))
  AND ($until IS NULL OR x.published <= date($until))
  AND all(word IN $search WHERE word IN x.words)
WITH x, CASE WHEN $descending THEN x.dayDown ELSE x.dayUp END AS day
WHERE $afterKey IS NULL
  OR ($descending AND day < $afterKey)
  OR (NOT $descending AND day > $afterKey)
  OR (day = $afterKey AND x.id > $afterId)
WITH x, day
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, x.id
LIMIT $limit
RETURN x.id AS id, x.sourceId AS sourceId, x.origin AS origin, x.url AS url, x.outlet AS outlet,
  toString(x.published) AS published, x.title AS title, x.text AS text, x.demonstration AS demonstration, x.sources AS sources
ORDER BY CASE WHEN $descending THEN day END DESC, CASE WHEN NOT $descending THEN day END, id

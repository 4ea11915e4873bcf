// A page of all actors by name, then id.
// $ids, $kinds, $sideIds: string[] or null for any
// $descending: boolean; $afterName: string or null for the first page; $afterId: string; $limit: integer
// -> id: string, name: string, kind: string, verified: boolean, sideId: string, wikidata: string, aliases: string[]
MATCH (a:Actor)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($sideIds IS NULL OR a.sideId IN $sideIds)
  AND ($afterName IS NULL
    OR ($descending AND a.name < $afterName)
    OR (NOT $descending AND a.name > $afterName)
    OR (a.name = $afterName AND a.id > $afterId))
WITH a
ORDER BY CASE WHEN $descending THEN a.name END DESC, CASE WHEN NOT $descending THEN a.name END, a.id
LIMIT $limit
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.verified AS verified, a.sideId AS sideId, a.wikidata AS wikidata, a.aliases AS aliases
ORDER BY CASE WHEN $descending THEN name END DESC, CASE WHEN NOT $descending THEN name END, id

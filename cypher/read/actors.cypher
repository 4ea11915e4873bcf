// A page of actors by name, then id.
// $ids, $kinds, $sideIds: string[] or null for any; $search: string or null, the folded beginning of a name
// $afterKey: string or null for the first page; $afterId: string; $limit: integer
// $descending: boolean
// -> id, name, kind, verified: boolean, sideId, wikidata, aliases: string[]
MATCH (a:Actor)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($sideIds IS NULL OR a.sideId IN $sideIds)
  AND ($search IS NULL OR EXISTS { MATCH (a)<-[:NAMES]-(n:Name) WHERE n.id STARTS WITH $search })
  AND ($afterKey IS NULL
    OR ($descending AND a.name < $afterKey)
    OR (NOT $descending AND a.name > $afterKey)
    OR (a.name = $afterKey AND a.id > $afterId))
WITH a
ORDER BY CASE WHEN $descending THEN a.name END DESC, CASE WHEN NOT $descending THEN a.name END, a.id
LIMIT $limit
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.verified AS verified, a.sideId AS sideId, a.wikidata AS wikidata, a.aliases AS aliases
ORDER BY CASE WHEN $descending THEN name END DESC, CASE WHEN NOT $descending THEN name END, id

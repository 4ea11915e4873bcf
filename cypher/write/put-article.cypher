// An article.
// $id: string, $props: {hash, sourceId, origin, url, outlet, title, text, demonstration, sources, words, dayUp, dayDown}, $published: YYYY-MM-DD or null
MERGE (a:Article {id: $id})
SET a += $props
SET a.published = date($published)

// An article.
// $id: string, $props: map {hash, sourceId, origin, url, outlet, title, text, demonstration, sources, words, day, month}
// $published: YYYY-MM-DD or null
MERGE (a:Article {id: $id})
SET a += $props
SET a.published = date($published)

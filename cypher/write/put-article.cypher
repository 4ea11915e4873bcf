// An article; `before` is the hash of one that was there.
// $id: string, $props: map {hash, sourceId, origin, url, outlet, title, text, demonstration, sources, words, day, month}
// $published: YYYY-MM-DD or null
// -> before: string
MERGE (a:Article {id: $id})
WITH a, a.hash AS before
SET a += $props
SET a.published = date($published)
RETURN before AS before

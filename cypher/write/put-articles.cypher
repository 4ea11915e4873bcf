// Articles; `before` is the hash of one that was there.
// $rows: {id, published, props: {hash, sourceId, origin, url, outlet, title, text, demonstration, sources, words, day, month}}[]
// -> before: string
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
WITH row, a, a.hash AS before
SET a += row.props
SET a.published = date(row.published)
RETURN before AS before

// Actors as the gazetteer has them.
// $rows: {id, props: {name, kind, verified, sideId, wikidata, aliases, demonyms}}[]
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
SET a += row.props

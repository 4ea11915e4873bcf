// What the graph was laid out by: schema version, and hash of the gazetteer in it; `before` is the one that was in it.
// $version: integer, $gazetteer: string
// -> before: string
MERGE (m:Schema {id: 'brinkgraph'})
WITH m, m.gazetteer AS before
SET m.version = $version, m.gazetteer = $gazetteer
RETURN before AS before

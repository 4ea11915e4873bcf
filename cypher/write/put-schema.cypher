// What the graph was laid out by: schema version, and hash of the gazetteer in it.
// $version: integer, $gazetteer: string
MERGE (m:Schema {id: 'brinkgraph'})
SET m.version = $version, m.gazetteer = $gazetteer

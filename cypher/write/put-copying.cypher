// What a graph is laid out by that another is copied into; `copying` is the hash of that one, `copied` how far it is, both null when it is whole.
// $version: integer, $gazetteer: string, $copying: string or null, $copied: string or null
MERGE (m:Schema {id: 'brinkgraph'})
SET m.version = $version, m.gazetteer = $gazetteer, m.copying = $copying, m.copied = $copied

// What the graph was laid out by; `copying` is the hash of the graph that is being copied into it, `copied` how far that is.
// -> version: integer, gazetteer: string, copying: string, copied: string
MATCH (m:Schema {id: 'brinkgraph'})
RETURN m.version AS version, m.gazetteer AS gazetteer, m.copying AS copying, m.copied AS copied

// What the graph was laid out by.
// -> version: integer, gazetteer: string
MATCH (m:Schema {id: 'brinkgraph'})
RETURN m.version AS version, m.gazetteer AS gazetteer

// Red lines of holders on issues, each with the statement that drew it first and what bounds its claims.
// $blocks: string[]
// -> block: string, id: string, headId: string, headTriggers: string[], firstStated: string, reach: string[], least: integer, until: string
UNWIND $blocks AS block
MATCH (b:Block {id: block})<-[:IN_BLOCK]-(l:RedLine)
RETURN b.id AS block, l.id AS id, l.headId AS headId, l.headTriggers AS headTriggers, toString(l.firstStated) AS firstStated,
  l.reach AS reach, l.least AS least, l.until AS until
ORDER BY id

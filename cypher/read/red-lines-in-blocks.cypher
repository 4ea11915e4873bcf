// Red lines of holders on issues, each with what its first statement says of it.
// $blocks: string[]
// -> block: string, id: string, fingerprint: string, heads: map[]
UNWIND $blocks AS block
MATCH (b:Block {id: block})<-[:IN_BLOCK]-(l:RedLine)
RETURN b.id AS block, l.id AS id, l.fingerprint AS fingerprint,
  [(l)<-[m:DRAWS]-(s:Statement)<-[:TELLS_OF]-(r:Report) WHERE m.position = 0
    | {id: s.id, earliest: toString(s.saidEarliest), holder: r.holderId, trigger: r.trigger}] AS heads
ORDER BY id

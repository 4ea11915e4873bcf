// Red lines of holders on issues.
// $blocks: string[]
// -> id: string, fingerprint: string
UNWIND $blocks AS block
MATCH (b:Block {id: block})<-[:IN_BLOCK]-(l:RedLine)
RETURN l.id AS id, l.fingerprint AS fingerprint
ORDER BY id

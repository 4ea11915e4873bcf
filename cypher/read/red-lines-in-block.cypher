// Red lines of a holder on an issue.
// $block: string
// -> id: string, fingerprint: string
MATCH (b:Block {id: $block})<-[:IN_BLOCK]-(l:RedLine)
RETURN l.id AS id, l.fingerprint AS fingerprint
ORDER BY id

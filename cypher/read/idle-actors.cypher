// Unverified actors that nothing mentions.
// $limit: integer
// -> id: string
MATCH (n:Actor)
WHERE n.verified = false AND NOT EXISTS { MATCH (n)<-[:MENTIONS|MADE_BY|SPEAKS_FOR|DIRECTED_AT|HELD_BY|ADDRESSED_TO|INVOLVES]-(x) }
RETURN n.id AS id
LIMIT $limit

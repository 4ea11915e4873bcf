// Takes out what only a gazetteer says of actors: sides, offices, memberships.
MATCH (a:Actor)-[r:SERVES|MEMBER_OF|ON_SIDE_OF]->(b:Actor)
DELETE r

// Takes out what an article contains: reports and mentions of events.
// $id: string
MATCH (a:Article {id: $id})-[:CONTAINS]->(x)
DETACH DELETE x

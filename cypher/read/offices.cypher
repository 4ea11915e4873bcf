// Offices held by these actors or in them.
// $ids: string[]
// -> person: map, body: map, office: string, since: string, till: string
CALL () {
  UNWIND $ids AS id
  MATCH (p:Actor {id: id})-[v:SERVES]->(b:Actor)
  RETURN p {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS person, b {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS body, v.office AS office, v.from AS since, v.to AS till
  UNION
  UNWIND $ids AS id
  MATCH (b:Actor {id: id})<-[v:SERVES]-(p:Actor)
  RETURN p {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS person, b {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS body, v.office AS office, v.from AS since, v.to AS till
}
RETURN person, body, office, since, till

// Groups that these actors belong to, and members of them.
// $ids: string[]
// -> member: map, group: map, since: string, till: string
CALL () {
  UNWIND $ids AS id
  MATCH (m:Actor {id: id})-[v:MEMBER_OF]->(g:Actor)
  RETURN m {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS member, g {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS group, v.from AS since, v.to AS till
  UNION
  UNWIND $ids AS id
  MATCH (g:Actor {id: id})<-[v:MEMBER_OF]-(m:Actor)
  RETURN m {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS member, g {.id, .name, .kind, .verified, .sideId, .wikidata, .aliases} AS group, v.from AS since, v.to AS till
}
RETURN member, group, since, till

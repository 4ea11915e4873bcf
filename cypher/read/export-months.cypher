// A page of all months, by id, each with all that leads from it.
// $after: string, "" for the first page; $limit: integer
// -> id: string, properties: map, edges: map[]
MATCH (n:Month)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, properties(n) AS properties,
  [(n)-[r]->(x) | {type: type(r), label: labels(x)[0], id: x.id, properties: properties(r)}] AS edges
ORDER BY id

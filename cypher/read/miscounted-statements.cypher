// Statements that more or fewer reports or articles tell of than they say.
// $limit: integer
// -> id: string
MATCH (n:Statement)<-[:TELLS_OF]-(r:Report)
WITH n, count(r) AS reports, count(DISTINCT r.articleId) AS articles
WHERE reports <> n.reportCount OR articles <> n.articleCount
RETURN n.id AS id
LIMIT $limit

// Reports of an article.
// $articleId: string, $rows: {id, props, earliest, latest}[]
// -> written: integer
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
SET r += row.props
SET r.saidEarliest = date(row.earliest), r.saidLatest = date(row.latest)
MERGE (r)<-[:CONTAINS]-(a)
RETURN count(r) AS written

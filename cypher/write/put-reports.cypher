// Reports of articles, which must be there.
// $rows: {id, articleId, props, earliest, latest}[]
// -> written: integer
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (r:Report {id: row.id})
SET r += row.props
SET r.saidEarliest = date(row.earliest), r.saidLatest = date(row.latest)
MERGE (r)<-[:CONTAINS]-(a)
RETURN count(r) AS written

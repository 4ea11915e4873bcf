// Mentions of events in articles, which must be there.
// $rows: {id, articleId, props, earliest, latest}[]
// -> written: integer
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (m:Mention {id: row.id})
SET m += row.props
SET m.earliest = date(row.earliest), m.latest = date(row.latest)
MERGE (m)<-[:CONTAINS]-(a)
RETURN count(m) AS written

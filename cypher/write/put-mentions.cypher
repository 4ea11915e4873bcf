// Mentions of events in an article.
// $articleId: string, $rows: {id, props, earliest, latest}[]
// -> written: integer
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MERGE (m:Mention {id: row.id})
SET m += row.props
SET m.earliest = date(row.earliest), m.latest = date(row.latest)
MERGE (m)<-[:CONTAINS]-(a)
RETURN count(m) AS written

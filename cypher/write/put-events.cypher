// Events.
// $rows: {id, props, earliest, latest}[]
// -> written: integer
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e += row.props
SET e.earliest = date(row.earliest), e.latest = date(row.latest)
RETURN count(e) AS written

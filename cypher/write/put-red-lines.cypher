// Red lines with their days, holder, issue and the block of both; these must be there.
// $rows: {id, props, holder, issue, block, firstStated, lastStated}[]
// -> written: integer
UNWIND $rows AS row
MATCH (a:Actor {id: row.holder})
MATCH (i:Issue {id: row.issue})
MATCH (b:Block {id: row.block})
MERGE (l:RedLine {id: row.id})
SET l += row.props
SET l.firstStated = date(row.firstStated), l.lastStated = date(row.lastStated)
MERGE (l)-[:HELD_BY]->(a)
MERGE (l)-[:CONCERNS]->(i)
MERGE (l)-[:IN_BLOCK]->(b)
RETURN count(l) AS written

import neo4j, { type Driver } from 'neo4j-driver';

/**
 * Makes a graph of some thousand statements into one of very many, by copies in later months: the same actors go on to speak of the
 * same matters, and restate their red lines. Blocks of days and months, of words and of red lines fill up, as they would; `first` is the
 * number of the first copy, to go on from a graph that has grown before. Gives the number of the next.
 */
export async function growGraph(driver: Driver, statements: number, first = 1): Promise<number> {
  const ids = await idsOf(driver, 'Statement');
  const reports = await idsOf(driver, 'Report');
  const articles = await idsOf(driver, 'Article');
  const copies = Math.ceil(statements / ids.length) - 1;
  for (let copy = first; copy <= copies; copy++) {
    // Forth only, so that who drew a line first has drawn it first; in leaps, so that the years fill up alike.
    const params = { suffix: `~${copy}`, months: neo4j.int(1 + ((copy * 37) % YEARS)) };
    for (const [all, cypher] of [
      [articles, ARTICLES],
      [reports, REPORTS],
      [ids, STATEMENTS],
    ] as const) {
      for (let at = 0; at < all.length; at += 1000)
        await driver.executeQuery(cypher, { ...params, ids: all.slice(at, at + 1000) }, { database: 'neo4j' });
    }
  }
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, { database: 'neo4j' });
  return Math.max(first, copies + 1);
}

/** Months over which copies are spread. */
const YEARS = 120;

/** Ids of the nodes that are no copies. */
async function idsOf(driver: Driver, label: string): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n:${label}) WHERE NOT n.id CONTAINS '~' RETURN n.id AS id`,
    {},
    { database: 'neo4j' },
  );
  return records.map((record) => String(record.get('id')));
}

const ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
CREATE (c:Article)
SET c = a {.*, id: id + $suffix}, c.published = a.published + duration({months: $months})
SET c.day = toString(c.published), c.month = left(toString(c.published), 7)`;

/** A block of a day or month in the one that it is moved to. */
const MOVED = (block: string) =>
  `split(${block}, '|')[0] + '|' + split(${block}, '|')[1] + '|' + left(toString(date(left(split(${block}, '|')[2] + '-01', 10)) + duration({months: $months})), size(split(${block}, '|')[2]))`;

const REPORTS = `UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (a:Article {id: r.articleId + $suffix})
WITH r, a, r.saidEarliest + duration({months: $months}) AS day,
  [b IN r.blocks | CASE WHEN b STARTS WITH 'said|' OR b STARTS WITH '~said|' THEN ${MOVED('b')} WHEN b STARTS WITH 'quote|' OR b STARTS WITH '~quote|' THEN b + $suffix ELSE b END] AS blocks
CREATE (a)-[:CONTAINS]->(c:Report)
SET c = r {.*, id: r.id + $suffix}, c.articleId = a.id, c.saidEarliest = day, c.saidLatest = day, c.blocks = blocks,
  c.record = replace(replace(replace(r.record, '"' + r.id + '"', '"' + r.id + $suffix + '"'), '"' + r.articleId + '"', '"' + a.id + '"'),
    '"' + toString(r.saidEarliest) + '"', '"' + toString(day) + '"')
WITH c, blocks
UNWIND blocks AS block
MERGE (b:Block {id: block})
CREATE (c)-[:IN_BLOCK]->(b)`;

const STATEMENTS = `UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:MADE_BY]->(speaker:Actor)
MATCH (s)-[:SPEAKS_FOR]->(side:Actor)
MATCH (s)-[:CONCERNS]->(issue:Issue)
WITH s, speaker, side, issue, s.saidEarliest + duration({months: $months}) AS day,
  [(s)<-[:TELLS_OF]-(r:Report) | r.id] AS reports, [(s)-[:DIRECTED_AT]->(t:Actor) | t] AS targets, [(s)-[:DRAWS]->(l:RedLine) | l] AS lines,
  [(s)-[:IN_BLOCK]->(b:Block) | CASE WHEN b.id STARTS WITH 'claim|' THEN b.id ELSE ${MOVED('b.id')} END] AS blocks
CREATE (c:Statement)
SET c = s {.*, id: s.id + $suffix}, c.saidEarliest = day, c.saidLatest = day,
  c.day = toString(day), c.month = left(toString(day), 7),
  c.record = reduce(text = replace(replace(s.record, '"' + s.id + '"', '"' + s.id + $suffix + '"'),
    '"' + toString(s.saidEarliest) + '"', '"' + toString(day) + '"'), r IN reports | replace(text, '"' + r + '"', '"' + r + $suffix + '"'))
CREATE (c)-[:MADE_BY]->(speaker), (c)-[:SPEAKS_FOR]->(side), (c)-[:CONCERNS]->(issue)
FOREACH (t IN targets | CREATE (c)-[:DIRECTED_AT {position: 0}]->(t))
FOREACH (l IN lines | CREATE (c)-[:DRAWS]->(l))
MERGE (m:Month {id: left(toString(day), 7)})
WITH DISTINCT c, reports, blocks
CALL (c, reports) {
  UNWIND reports AS id
  MATCH (r:Report {id: id + $suffix})
  CREATE (r)-[:TELLS_OF {position: 0}]->(c)
}
WITH c, blocks
UNWIND blocks AS block
MERGE (b:Block {id: block})
CREATE (c)-[:IN_BLOCK]->(b)`;

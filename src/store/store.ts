import type {
  Act,
  Actor,
  Article,
  Basis,
  Claim,
  Event,
  EventMention,
  EventType,
  Extraction,
  Gazetteer,
  Issue,
  Precision,
  RedLineStatus,
  Report,
  Statement,
  Total,
} from '../model.js';
import type { Claimed, Redrawn, Tally, TouchedMatter } from './matters.js';

/** What serve reads and ingest writes; the engines behind it are `grafeo.ts` and `neo4j.ts`. */
export interface Store extends Reader, Writer {
  /** Engine, its version and where the data is, for the log and `doctor`. */
  describe(): Promise<{ readonly engine: 'embedded' | 'neo4j'; readonly version: string; readonly at: string }>;
  /** The graph as lines of JSON: equal graphs give equal lines, whatever the engine and the order of ingestion. */
  exportLines(): AsyncIterable<string>;
  close(): Promise<void>;
}

// ---------------------------------------------------------------- reading

/** Ids are already resolved from aliases; null means "any". */
export interface StatementQuery {
  readonly ids: readonly string[] | null;
  /** Made by one of these, or by somebody who serves it, or on behalf of it. */
  readonly by: readonly string[] | null;
  /** Directed at one of these, or at a person or body that stands for it. */
  readonly to: readonly string[] | null;
  /** Stems that must all occur among the statement's own words (about, trigger, consequence, issue). */
  readonly about: readonly string[];
  readonly issues: readonly Issue[] | null;
  readonly acts: readonly Act[] | null;
  /** Only acts of `WARNING_ACTS` or with a red line. */
  readonly warningsOnly: boolean;
  /** Intervals that overlap [from, until]; undated statements never do. */
  readonly from: string | null;
  readonly until: string | null;
  readonly redLineIds: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly minReports: number;
}

export interface Page {
  readonly first: number;
  /** The sort key and id of the last row seen; null for the first page. */
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly descending: boolean;
}

export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly verified: boolean;
  readonly sideId: string | null;
  readonly wikidata: string | null;
  readonly aliases: readonly string[];
}

export interface DateRow {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly text: string | null;
}

export interface StatementRow {
  readonly id: string;
  readonly act: Act;
  readonly about: string;
  readonly issue: Issue;
  readonly said: DateRow;
  readonly confidence: number;
  readonly articleCount: number;
  readonly speaker: ActorRow;
  readonly side: ActorRow;
  readonly targets: readonly ActorRow[];
  readonly redLineId: string | null;
  readonly reportIds: readonly string[];
  readonly answersIds: readonly string[];
  readonly answeredByIds: readonly string[];
  readonly eventIds: readonly string[];
}

/** A report as stored, whole: the words of the evidence come with it, the article's text does not. */
export interface ReportRow {
  readonly report: Report;
  readonly statementId: string;
}

export interface RedLineRow {
  readonly id: string;
  readonly trigger: string;
  readonly consequence: string | null;
  readonly issue: Issue;
  readonly explicit: boolean;
  readonly status: RedLineStatus;
  readonly holder: ActorRow;
  readonly addressees: readonly ActorRow[];
  /** In the order in which they were made, undated ones last. */
  readonly statementIds: readonly string[];
  readonly testedByIds: readonly string[];
  /** Of its first dated statement; null when all are undated. */
  readonly firstStated: string | null;
  readonly lastStated: string | null;
}

export interface EventRow {
  readonly id: string;
  readonly what: string;
  readonly type: EventType;
  readonly date: DateRow;
  readonly place: string | null;
  readonly actors: readonly ActorRow[];
  readonly statementIds: readonly string[];
  readonly testsIds: readonly string[];
  readonly mentions: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

export interface OfficeRow {
  readonly person: ActorRow;
  readonly body: ActorRow;
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface RedLineQuery {
  readonly ids: readonly string[] | null;
  readonly by: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly about: readonly string[];
  readonly issues: readonly Issue[] | null;
  readonly statuses: readonly RedLineStatus[] | null;
}

export interface EventQuery {
  readonly ids: readonly string[] | null;
  readonly actors: readonly string[] | null;
  readonly about: readonly string[];
  readonly types: readonly EventType[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ActorQuery {
  readonly ids: readonly string[] | null;
  /** Folded beginnings or whole aliases; empty for all. */
  readonly search: string | null;
  readonly kinds: readonly Actor['kind'][] | null;
  readonly sideIds: readonly string[] | null;
}

export interface ArticleQuery {
  readonly ids: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Stems that must all occur in title or text. */
  readonly search: readonly string[];
}

/** One Cypher statement a call. Batch calls take ids and give rows in no particular order. */
export interface Reader {
  /** Sorted by the earliest day (undated last), then id. */
  statements(query: StatementQuery, page: Page): Promise<Slice<StatementRow>>;
  countStatements(query: StatementQuery): Promise<number>;
  redLines(query: RedLineQuery, page: Page): Promise<Slice<RedLineRow>>;
  events(query: EventQuery, page: Page): Promise<Slice<EventRow>>;
  /** Sorted by name, then id. */
  actors(query: ActorQuery, page: Page): Promise<Slice<ActorRow>>;
  /** Sorted by publication day (unknown last), then id. */
  articles(query: ArticleQuery, page: Page): Promise<Slice<Article>>;
  reports(ids: readonly string[]): Promise<readonly ReportRow[]>;
  reportsOfArticles(articleIds: readonly string[]): Promise<readonly ReportRow[]>;
  offices(actorIds: readonly string[]): Promise<readonly OfficeRow[]>;
  memberships(actorIds: readonly string[]): Promise<
    readonly {
      readonly member: ActorRow;
      readonly group: ActorRow;
      readonly from: string | null;
      readonly to: string | null;
    }[]
  >;
  /** Folded alias → actors so named (gazetteer and unverified). */
  actorsNamed(folded: readonly string[]): Promise<readonly { readonly alias: string; readonly actor: ActorRow }[]>;
  counts(): Promise<Readonly<Record<'articles' | 'reports' | 'statements' | 'redLines' | 'events' | 'actors', number>>>;
}

// ---------------------------------------------------------------- writing

/** A report with what resolution needs to know of its article. */
export interface StoredReport {
  readonly report: Report;
  readonly published: string | null;
  readonly outlet: string | null;
  /** The blocks it stands in: reports that share none are never the same act. */
  readonly blocks: readonly string[];
}

export interface StoredEvent {
  readonly mention: EventMention;
  readonly published: string | null;
  readonly blocks: readonly string[];
}

/** What an article had in the graph, so that its neighbourhood can be resolved again after it is gone. */
export interface Removed {
  readonly reports: readonly StoredReport[];
  readonly events: readonly StoredEvent[];
}

export interface Writer {
  /** Constraints, indexes, schema version, gazetteer. Idempotent. */
  prepare(gazetteer: Gazetteer): Promise<void>;
  /**
   * All or nothing; `work` may run again after a transient failure, so it must be repeatable. One at a time on the embedded engine.
   * `closing` is called when all is sent and only the commit is left, again in each try.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, closing?: () => void): Promise<T>;
}

export interface NewArticle {
  readonly extraction: Extraction;
  /** What `articleHashes` gives back. */
  readonly hash: string;
  readonly reports: readonly StoredReport[];
  readonly events: readonly StoredEvent[];
}

export interface Transaction {
  /** Content hashes of those of these articles that are there, by their ids. */
  articleHashes(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Articles whose only name is one of these origins and whose id is another. */
  articlesFrom(
    places: readonly { readonly origin: string; readonly exceptId: string }[],
  ): Promise<readonly { readonly origin: string; readonly id: string }[]>;
  /** Takes the article with its reports and mentions out; statements that they told of stay for `replaceStatements`. */
  removeArticle(id: string): Promise<Removed>;
  /** Articles, reports, mentions, unknown actors, blocks. */
  addArticles(articles: readonly NewArticle[]): Promise<void>;
  /** Those of articles that this transaction has added are left out; `held` are the blocks that other writers are kept from until the transaction ends. */
  reportsInBlocks(blocks: readonly string[], held?: readonly string[]): Promise<readonly StoredReport[]>;
  eventsInBlocks(blocks: readonly string[], held?: readonly string[]): Promise<readonly StoredEvent[]>;
  /** Statements told of by these reports are taken out, and those that no report tells of any more; then the new ones are put in. */
  replaceStatements(reportIds: readonly string[], statements: readonly Statement[]): Promise<void>;
  /** As above for events and their mentions. */
  replaceEvents(mentionIds: readonly string[], events: readonly Event[]): Promise<void>;
  /** The holders and issues whose claims `replaceStatements` has put in, changed or taken out. */
  touchedMatters(): Promise<readonly TouchedMatter[]>;
  /** For each red line, what its statements claim of the holder. */
  claimsOfLines(lines: readonly Pick<Tally, 'line' | 'holderId'>[]): Promise<ReadonlyMap<string, readonly Claim[]>>;
  claimsOf(statementIds: readonly string[]): Promise<ReadonlyMap<string, Claimed>>;
  /** What the statements say together that draw red lines, by the ids of these; none where no statement is left to count. */
  totalsOf(tallies: readonly Tally[]): Promise<ReadonlyMap<string, Total>>;
  replaceRedLines(matters: readonly Redrawn[]): Promise<void>;
  /** ANSWERS and REFERS_TO edges of those of these statements that were put, and of those that answer them, from the reports' own links. */
  linkStatements(statementIds: readonly string[]): Promise<void>;
}

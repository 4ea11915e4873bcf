/** The nouns of Brinkgraph. Everything is read-only data; this file imports nothing. */

/** The guide's eleven speech acts, in the order in which "the first that fits" is sought. */
export const ACTS = [
  'THREATEN',
  'WARN',
  'DEMAND',
  'REJECT',
  'DENY',
  'ACCUSE',
  'SIGNAL',
  'PLEDGE',
  'APPEAL',
  'REASSURE',
  'ASSERT',
] as const;
export type Act = (typeof ACTS)[number];

/** Acts that the field `warnings` answers with; a statement that draws a red line counts too, whatever its act. */
export const WARNING_ACTS: readonly Act[] = ['WARN', 'THREATEN', 'DEMAND'];

export const ISSUES = [
  'troops-deployment',
  'long-range-strikes',
  'arms-supply',
  'alliance-enlargement',
  'nuclear-weapons',
  'direct-war',
  'airspace-and-incursions',
  'territory-and-sovereignty',
  'maritime-passage',
  'sanctions-and-trade',
  'nuclear-programme',
  'missile-tests',
  'military-exercises',
  'cyber-and-hybrid',
  'hostages-and-civilians',
  'ceasefire-and-talks',
  'diplomatic-contacts',
  'energy-and-infrastructure',
  'other',
] as const;
export type Issue = (typeof ISSUES)[number];

export const ACTOR_KINDS = ['STATE', 'ORGANISATION', 'ALLIANCE', 'PERSON', 'BODY', 'ARMED_GROUP', 'BLOC'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const EVENT_TYPES = [
  'MEETING',
  'ATTACK',
  'INCURSION',
  'DEPLOYMENT',
  'EXERCISE',
  'ARMS_TRANSFER',
  'TEST',
  'SANCTION',
  'AGREEMENT',
  'VISIT',
  'ANNIVERSARY',
  'ELECTION',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How a date is known; CORROBORATED: another report of the same act gives it. */
export const BASES = ['EXPLICIT', 'WEEKDAY', 'RELATIVE', 'EVENT', 'PUBLISHED', 'CORROBORATED', 'NONE'] as const;
export type Basis = (typeof BASES)[number];

/** UTF-16 offsets into `Article.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text === article.text.slice(start, end)`. */
export interface Passage extends Span {
  readonly text: string;
}

/** An interval of calendar days (ISO dates, both ends included); both null when the precision is UNKNOWN. */
export interface DateInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** The words that give the date ("on Tuesday"), null when none do. */
  readonly text: string | null;
}

export const UNDATED: DateInterval = { earliest: null, latest: null, precision: 'UNKNOWN', basis: 'NONE', text: null };

/** One published text. */
export interface Article {
  /** Hash of the URL, else of outlet and `sourceId`, else of the text: stable over a changed text where there is a name for it. */
  readonly id: string;
  /** The `id` that a JSON record gave; null for other inputs. */
  readonly sourceId: string | null;
  /** Where it was read from (path, "-" for standard input); a changed text from the same origin replaces the old one. */
  readonly origin: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date of publication, null when the source does not give one. */
  readonly published: string | null;
  readonly title: string;
  /** Paragraphs separated by a blank line ("\n\n"). Offsets everywhere else count in this string. */
  readonly text: string;
  /** True for the demonstration corpus: a paraphrase written for this project, not the words of an outlet. */
  readonly demonstration: boolean;
  /** Where the facts of a demonstration article come from ("outlet url"). */
  readonly sources: readonly string[];
}

/** Somebody who speaks or is spoken of. `id` is the gazetteer's slug; names it does not hold get a slug of their own and `verified: false`. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly verified: boolean;
}

/** A row of the gazetteer. */
export interface Actor extends ActorRef {
  /** Id of the state or organisation spoken for; null when the actor is one itself. */
  readonly sideId: string | null;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** Adjectives ("Russian") and people ("Russians") of a state or group, which modify but do not name a speaker; also among `aliases`. */
  readonly demonyms: readonly string[];
}

/** "Dmitry Peskov SERVES the Kremlin as press secretary from 2012": years or dates, open ends null. */
export interface Office {
  readonly personId: string;
  readonly bodyId: string;
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Membership {
  readonly memberId: string;
  readonly groupId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Gazetteer {
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  readonly memberships: readonly Membership[];
  /** The actor of that id. */
  actor(id: string): Actor | undefined;
  /** The actor named by an alias, whatever the case and kind of apostrophe; "the" in front is dropped. */
  named(alias: string): Actor | undefined;
}

/** Conduct that a holder says must not happen or would bring a consequence, as one article reports it. */
export interface RedLineClaim {
  readonly holder: ActorRef;
  readonly trigger: string;
  readonly consequence: string | null;
  /** True where the words "red line", "line" or "threshold" are used of it. */
  readonly explicit: boolean;
}

/** What one article says of one act. */
export interface Report {
  /** Hash of article id, first evidence span, act and speaker. */
  readonly id: string;
  readonly articleId: string;
  readonly speaker: ActorRef;
  /** The speaker as the article writes it ("Mr. Peskov"). */
  readonly speakerText: string;
  readonly side: ActorRef;
  readonly act: Act;
  readonly targets: readonly ActorRef[];
  readonly about: string;
  readonly issue: Issue;
  readonly said: DateInterval;
  readonly quotations: readonly Passage[];
  /** The sentences that carry the act, the most complete first; never empty. */
  readonly evidence: readonly Passage[];
  readonly redLine: RedLineClaim | null;
  /** The report in the same article that this one answers. */
  readonly respondsTo: { readonly reportId: string; readonly speaker: string } | null;
  /** Ids of the rules that fired, in order. */
  readonly rules: readonly string[];
  /** Calibrated: of reports with 0.8 or more, at least 80 % are statements with the right side. */
  readonly confidence: number;
}

/** Something that happened or is scheduled, as one article tells it. */
export interface EventMention {
  /** Hash of article id and span. */
  readonly id: string;
  readonly articleId: string;
  readonly what: string;
  readonly type: EventType;
  readonly actors: readonly ActorRef[];
  readonly date: DateInterval;
  readonly place: string | null;
  readonly evidence: Passage;
  /** Ids of the reports in the same article that speak of it or are dated by it. */
  readonly reportIds: readonly string[];
}

/** All that `extract` finds in one article. */
export interface Extraction {
  readonly article: Article;
  readonly reports: readonly Report[];
  readonly events: readonly EventMention[];
}

/** The act itself, told of by one or more reports. */
export interface Statement {
  /** Derived from its reports. */
  readonly id: string;
  readonly speaker: ActorRef;
  readonly side: ActorRef;
  readonly act: Act;
  readonly targets: readonly ActorRef[];
  readonly about: string;
  readonly issue: Issue;
  readonly said: DateInterval;
  readonly reportIds: readonly string[];
  /** Number of different articles that tell of it. */
  readonly articleCount: number;
  readonly redLineId: string | null;
  /** Statements that this one answers. */
  readonly answers: readonly string[];
  readonly eventIds: readonly string[];
  readonly confidence: number;
}

export const RED_LINE_STATUSES = ['STATED', 'RESTATED', 'TESTED'] as const;
export type RedLineStatus = (typeof RED_LINE_STATUSES)[number];

export interface RedLine {
  readonly id: string;
  readonly holderId: string;
  readonly addresseeIds: readonly string[];
  readonly trigger: string;
  readonly consequence: string | null;
  readonly issue: Issue;
  readonly explicit: boolean;
  readonly status: RedLineStatus;
  /** Days of the first and last dated of its statements. */
  readonly firstStated: string | null;
  readonly lastStated: string | null;
}

/** Of a statement, what its place among the red lines of a holder hangs on. */
export interface Claim {
  readonly statementId: string;
  readonly earliest: string | null;
  readonly triggers: readonly string[];
}

/** Bounds on what the claims of a line say: of which words all are, of how few the shortest, and no later than when. */
export interface Reach {
  readonly words: readonly string[];
  readonly least: number;
  /** After all days where one is undated. */
  readonly until: string;
}

/** A line that has been drawn, with the claim that drew it first; both are null where an older graph does not tell. */
export interface DrawnLine {
  readonly id: string;
  readonly head: Claim | null;
  readonly reach: Reach | null;
}

/** What statements that draw one line say together. */
export interface Total {
  readonly addresseeIds: readonly string[];
  readonly explicit: boolean;
  readonly firstStated: string | null;
  readonly lastStated: string | null;
  /** Is one of them undated? */
  readonly undated: boolean;
  /** Reports of the day on which the line was drawn. */
  readonly wordings: readonly Report[];
}

export interface Event {
  readonly id: string;
  readonly what: string;
  readonly type: EventType;
  readonly actors: readonly ActorRef[];
  readonly date: DateInterval;
  readonly place: string | null;
  readonly mentionIds: readonly string[];
  /** Red lines whose trigger this event meets. */
  readonly testsIds: readonly string[];
}

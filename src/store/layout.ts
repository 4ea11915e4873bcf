/** The graph as people see it who query it in Cypher: labels, relationships and their properties; `docs/cypher.md` shows it. */

export type PropertyType = 'text' | 'text[]' | 'integer' | 'integer[]' | 'number' | 'boolean' | 'date';

export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  readonly meaning: string;
}

export interface NodeLayout {
  readonly label: string;
  readonly meaning: string;
  readonly properties: readonly Property[];
}

/** Label it leads from, label it leads to. */
type Pairs = readonly (readonly [string, string])[];

export interface EdgeLayout {
  readonly type: string;
  readonly between: Pairs;
  readonly meaning: string;
  readonly properties: readonly Property[];
}

function property(name: string, type: PropertyType, meaning: string): Property {
  return { name, type, meaning };
}

const ID = property('id', 'text', 'key');
const RECORD = property('record', 'text', 'the whole of it as JSON, for Brinkgraph itself');
const FINGERPRINT = property('fingerprint', 'text', 'tells Brinkgraph whether it has changed');
const WORDS = property('words', 'text[]', 'stems of its words, for search');
const DAY = property('day', 'text', 'first day, "9999-12-31" when unknown; sorts');
const SORTED = [DAY, property('month', 'text', 'month of `day`; what lists start from')];
const BLOCKS = property('blocks', 'text[]', 'ids of the blocks it stands in');
const POSITION = property('position', 'integer', 'place in the order of such edges, from 0');

const SAID: readonly Property[] = [
  property('saidEarliest', 'date', 'first day on which it may have been said; missing when unknown'),
  property('saidLatest', 'date', 'last such day'),
  property('saidPrecision', 'text', 'DAY, MONTH, YEAR or UNKNOWN'),
  property('saidBasis', 'text', 'how the date is known'),
  property('saidText', 'text', 'the words that give it'),
];

const DATE: readonly Property[] = [
  property('earliest', 'date', 'first day it may have been; missing when unknown'),
  property('latest', 'date', 'last such day'),
  property('precision', 'text', 'DAY, MONTH, YEAR or UNKNOWN'),
  property('basis', 'text', 'how the date is known'),
  property('dateText', 'text', 'the words that give it'),
];

const TERM: readonly Property[] = [
  property('term', 'text', 'tells several terms apart'),
  property('from', 'text', 'day, month or year it began'),
  property('to', 'text', 'day, month or year it ended'),
];

export const NODES: readonly NodeLayout[] = [
  {
    label: 'Article',
    meaning: 'one published text',
    properties: [
      ID,
      property('title', 'text', 'headline'),
      property('text', 'text', 'paragraphs, which all offsets count in'),
      property('outlet', 'text', 'who published it'),
      property('published', 'date', 'day of publication'),
      property('url', 'text', 'address'),
      property('sourceId', 'text', 'id that its source gave it'),
      property('origin', 'text', 'where it was read from'),
      property('demonstration', 'boolean', 'a paraphrase written for demonstration, no words of an outlet'),
      property('sources', 'text[]', 'where the facts of a demonstration article come from'),
      property('hash', 'text', 'of what was read, to see whether it has changed'),
      WORDS,
      ...SORTED,
    ],
  },
  {
    label: 'Report',
    meaning: 'what one article says of one act',
    properties: [
      ID,
      property('articleId', 'text', 'its article'),
      property('speakerText', 'text', 'the speaker as the article writes it'),
      property('act', 'text', 'WARN, THREATEN, DEMAND …'),
      property('about', 'text', 'the matter'),
      property('issue', 'text', 'slug of the issue'),
      ...SAID,
      property('evidenceStarts', 'integer[]', 'where the sentences that carry the act start in the text'),
      property('evidenceEnds', 'integer[]', 'where they end'),
      property('evidenceTexts', 'text[]', 'the sentences'),
      property('quotationStarts', 'integer[]', 'where quotations start'),
      property('quotationEnds', 'integer[]', 'where they end'),
      property('quotationTexts', 'text[]', 'the quotations'),
      property('holderId', 'text', 'whose red line it tells of'),
      property('trigger', 'text', 'what must not happen'),
      property('consequence', 'text', 'what would follow'),
      property('explicit', 'boolean', 'the words "red line" or the like are used'),
      property('rules', 'text[]', 'ids of the rules that found it'),
      property('confidence', 'number', 'from 0 to 1'),
      BLOCKS,
      RECORD,
    ],
  },
  {
    label: 'Statement',
    meaning: 'the act itself, told of by one or more reports',
    properties: [
      ID,
      property('act', 'text', 'WARN, THREATEN, DEMAND …'),
      property('about', 'text', 'the matter'),
      property('issue', 'text', 'slug of the issue'),
      ...SAID,
      property('confidence', 'number', 'from 0 to 1'),
      property('articleCount', 'integer', 'number of articles that tell of it'),
      property('reportCount', 'integer', 'number of reports that tell of it'),
      property('outlets', 'text[]', 'outlets that tell of it'),
      property('redLineId', 'text', 'the red line it draws'),
      WORDS,
      ...SORTED,
      FINGERPRINT,
      RECORD,
    ],
  },
  {
    label: 'RedLine',
    meaning: 'conduct that a holder says must not happen or would bring a consequence',
    properties: [
      ID,
      property('trigger', 'text', 'what must not happen'),
      property('consequence', 'text', 'what would follow'),
      property('issue', 'text', 'slug of the issue'),
      property('explicit', 'boolean', 'the words "red line" or the like are used'),
      property('status', 'text', 'STATED, RESTATED or TESTED'),
      property('firstStated', 'date', 'day of the first dated statement that draws it'),
      property('lastStated', 'date', 'day of the last'),
      property('headId', 'text', 'the statement that drew it first'),
      property('headTriggers', 'text[]', 'what reports of that statement say must not happen'),
      property('reach', 'text[]', 'stems of all words with which it has been drawn, for Brinkgraph itself'),
      property('least', 'integer', 'how few of them a statement draws it with'),
      property('until', 'text', 'day after which no statement draws it'),
      WORDS,
      DAY,
    ],
  },
  {
    label: 'Event',
    meaning: 'something that happened or is scheduled',
    properties: [
      ID,
      property('what', 'text', 'in a few words'),
      property('type', 'text', 'MEETING, ATTACK, DEPLOYMENT …'),
      property('place', 'text', 'where'),
      ...DATE,
      WORDS,
      ...SORTED,
      FINGERPRINT,
    ],
  },
  {
    label: 'Mention',
    meaning: 'what one article says of one event',
    properties: [
      ID,
      property('articleId', 'text', 'its article'),
      property('what', 'text', 'in a few words'),
      property('type', 'text', 'MEETING, ATTACK, DEPLOYMENT …'),
      property('place', 'text', 'where'),
      ...DATE,
      property('start', 'integer', 'where its sentence starts in the text'),
      property('end', 'integer', 'where it ends'),
      property('text', 'text', 'the sentence'),
      BLOCKS,
      RECORD,
    ],
  },
  {
    label: 'Actor',
    meaning: 'a person, state, organisation, alliance, bloc, body or armed group',
    properties: [
      ID,
      property('name', 'text', 'what it is called'),
      property('kind', 'text', 'STATE, PERSON, BODY …'),
      property('verified', 'boolean', 'the gazetteer has it'),
      property('sideId', 'text', 'the state or organisation it speaks for'),
      property('aliases', 'text[]', 'other names'),
      property('demonyms', 'text[]', 'adjectives and people of a state'),
      property('wikidata', 'text', 'item there'),
    ],
  },
  { label: 'Name', meaning: 'a folded name, for looking actors up', properties: [ID] },
  { label: 'Issue', meaning: 'one of the closed list of matters', properties: [ID] },
  { label: 'Block', meaning: 'reports or mentions that may be of the same act or event', properties: [ID] },
  { label: 'Month', meaning: 'signpost: there may be something in that month', properties: [ID] },
  {
    label: 'Schema',
    meaning: 'what the graph was laid out by',
    properties: [
      ID,
      property('version', 'integer', 'of this layout'),
      property('gazetteer', 'text', 'hash of the gazetteer in the graph'),
      property('copying', 'text', 'hash of the graph that is being copied into it; missing when it is whole'),
      property('copied', 'text', 'how far that is'),
    ],
  },
];

function edge(type: string, from: string, to: string, meaning: string, properties?: readonly Property[]): EdgeLayout {
  return edges(type, [[from, to]], meaning, properties);
}

function edges(type: string, between: Pairs, meaning: string, properties: readonly Property[] = []): EdgeLayout {
  return { type, between, meaning, properties };
}

export const EDGES: readonly EdgeLayout[] = [
  edges(
    'CONTAINS',
    [
      ['Article', 'Report'],
      ['Article', 'Mention'],
    ],
    'the article says it',
  ),
  edges(
    'TELLS_OF',
    [
      ['Report', 'Statement'],
      ['Mention', 'Event'],
    ],
    'it is a report of that act, a mention of that event',
    [POSITION],
  ),
  edge('MADE_BY', 'Statement', 'Actor', 'who made it'),
  edge('SPEAKS_FOR', 'Statement', 'Actor', 'the side it was made for'),
  edge('DIRECTED_AT', 'Statement', 'Actor', 'whom it is directed at', [POSITION]),
  edges(
    'CONCERNS',
    [
      ['Statement', 'Issue'],
      ['RedLine', 'Issue'],
    ],
    'its issue',
  ),
  edge('ANSWERS', 'Statement', 'Statement', 'it answers that one'),
  edges(
    'REFERS_TO',
    [
      ['Statement', 'Event'],
      ['Report', 'Mention'],
    ],
    'it speaks of that event or is dated by it',
  ),
  edge('DRAWS', 'Statement', 'RedLine', 'it draws that red line'),
  edge('HELD_BY', 'RedLine', 'Actor', 'whose red line it is'),
  edge('ADDRESSED_TO', 'RedLine', 'Actor', 'whom it warns', [POSITION]),
  edge('TESTS', 'Event', 'RedLine', 'it meets the trigger'),
  edge('INVOLVES', 'Event', 'Actor', 'who takes part', [POSITION]),
  edge('SERVES', 'Actor', 'Actor', 'holds an office in that body or state', [
    property('office', 'text', 'which office'),
    ...TERM,
    property('firstDay', 'date', 'first day of the term'),
    property('lastDay', 'date', 'last day of the term'),
  ]),
  edge('MEMBER_OF', 'Actor', 'Actor', 'belongs to that alliance or bloc', TERM),
  edge('ON_SIDE_OF', 'Actor', 'Actor', 'speaks for that state or organisation'),
  edge('NAMES', 'Name', 'Actor', 'is a name of'),
  edge('RESPONDS_TO', 'Report', 'Report', 'answers it, in the same article', [
    property('speaker', 'text', 'whom it answers, as the article has it'),
  ]),
  edges(
    'MENTIONS',
    [
      ['Report', 'Actor'],
      ['Mention', 'Actor'],
    ],
    'names an actor that the gazetteer does not hold',
    [
      property('name', 'text', 'as the article has it'),
      property('kind', 'text', 'STATE, PERSON, BODY …'),
      property('folded', 'text', 'the folded name'),
    ],
  ),
  edges(
    'IN_BLOCK',
    [
      ['Report', 'Block'],
      ['Mention', 'Block'],
      ['Statement', 'Block'],
      ['RedLine', 'Block'],
    ],
    'may be the same act, event or line as others there',
  ),
];

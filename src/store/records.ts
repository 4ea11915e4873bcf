import type { ActorRef, DateInterval, EventMention, Passage, RedLineClaim, Report, Statement } from '../model.js';
import { ACTOR_KINDS, ACTS, BASES, EVENT_TYPES, ISSUES, PRECISIONS } from '../model.js';
import { dayOrNull, decimal, fieldsOf, flag, integer, list, oneOf, text, textOrNull, texts } from './fields.js';

/** Records are kept whole as JSON beside the properties that people query, so that they are read back exactly. */

/** A statement without what the edges around it say: red line, answers, events. */
export type StatementRecord = Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>;

export function encodeReport(report: Report): string {
  return JSON.stringify(checkReport(report));
}

export function decodeReport(json: string): Report {
  return checkReport(JSON.parse(json));
}

export function encodeMention(mention: EventMention): string {
  return JSON.stringify(checkMention(mention));
}

export function decodeMention(json: string): EventMention {
  return checkMention(JSON.parse(json));
}

export function encodeStatement(statement: StatementRecord): string {
  return JSON.stringify(checkStatement(statement));
}

export function decodeStatement(json: string): StatementRecord {
  return checkStatement(JSON.parse(json));
}

/** Checks a report from outside and gives it with its fields in one order, so that equal reports are equal texts. */
function checkReport(value: unknown): Report {
  const fields = fieldsOf(value, 'report');
  const respondsTo = fields.respondsTo == null ? null : fieldsOf(fields.respondsTo, 'respondsTo');
  return {
    id: text(fields, 'id'),
    articleId: text(fields, 'articleId'),
    speaker: actorRef(fields.speaker),
    speakerText: text(fields, 'speakerText'),
    side: actorRef(fields.side),
    act: oneOf(fields, 'act', ACTS),
    targets: list(fields, 'targets', actorRef),
    about: text(fields, 'about'),
    issue: oneOf(fields, 'issue', ISSUES),
    said: interval(fields.said),
    quotations: list(fields, 'quotations', passage),
    evidence: list(fields, 'evidence', passage),
    redLine: fields.redLine == null ? null : claim(fields.redLine),
    respondsTo:
      respondsTo === null ? null : { reportId: text(respondsTo, 'reportId'), speaker: text(respondsTo, 'speaker') },
    rules: texts(fields, 'rules'),
    confidence: decimal(fields, 'confidence'),
  };
}

function checkMention(value: unknown): EventMention {
  const fields = fieldsOf(value, 'event mention');
  return {
    id: text(fields, 'id'),
    articleId: text(fields, 'articleId'),
    what: text(fields, 'what'),
    type: oneOf(fields, 'type', EVENT_TYPES),
    actors: list(fields, 'actors', actorRef),
    date: interval(fields.date),
    place: textOrNull(fields, 'place'),
    evidence: passage(fields.evidence),
    reportIds: texts(fields, 'reportIds'),
  };
}

function checkStatement(value: unknown): StatementRecord {
  const fields = fieldsOf(value, 'statement');
  return {
    id: text(fields, 'id'),
    speaker: actorRef(fields.speaker),
    side: actorRef(fields.side),
    act: oneOf(fields, 'act', ACTS),
    targets: list(fields, 'targets', actorRef),
    about: text(fields, 'about'),
    issue: oneOf(fields, 'issue', ISSUES),
    said: interval(fields.said),
    reportIds: texts(fields, 'reportIds'),
    articleCount: integer(fields, 'articleCount'),
    confidence: decimal(fields, 'confidence'),
  };
}

function actorRef(value: unknown): ActorRef {
  const fields = fieldsOf(value, 'actor');
  return {
    id: text(fields, 'id'),
    name: text(fields, 'name'),
    kind: oneOf(fields, 'kind', ACTOR_KINDS),
    verified: flag(fields, 'verified'),
  };
}

function interval(value: unknown): DateInterval {
  const fields = fieldsOf(value, 'date');
  return {
    earliest: dayOrNull(fields, 'earliest'),
    latest: dayOrNull(fields, 'latest'),
    precision: oneOf(fields, 'precision', PRECISIONS),
    basis: oneOf(fields, 'basis', BASES),
    text: textOrNull(fields, 'text'),
  };
}

function passage(value: unknown): Passage {
  const fields = fieldsOf(value, 'passage');
  return { start: integer(fields, 'start'), end: integer(fields, 'end'), text: text(fields, 'text') };
}

function claim(value: unknown): RedLineClaim {
  const fields = fieldsOf(value, 'red line');
  return {
    holder: actorRef(fields.holder),
    trigger: text(fields, 'trigger'),
    consequence: textOrNull(fields, 'consequence'),
    explicit: flag(fields, 'explicit'),
  };
}

import { createHash } from 'node:crypto';
import type { ActorRef, Event } from '../model.js';
import { ISSUES } from '../model.js';
import type { Value } from './graph.js';
import type { Matter, NewLine } from './matters.js';
import { sortKeys } from './pages.js';
import { encodeStatement, type StatementRecord } from './records.js';
import { stems } from './words.js';

const CLAIM = 'claim|';

/** A node to be put: its row for the statement that puts it, and what tells whether it has changed. */
export interface Node {
  readonly id: string;
  readonly fingerprint: string;
  readonly row: { readonly [key: string]: Value };
}

export interface StatementNode extends Node {
  readonly blocks: readonly string[];
}

/** The red line that a report claims. */
export interface Claim {
  readonly holder: string;
  readonly trigger: string;
  readonly consequence: string | null;
  readonly explicit: boolean;
  readonly confidence: number;
}

export function statementNode(
  statement: StatementRecord,
  claims: readonly Claim[],
  outlets: readonly string[],
): StatementNode {
  const { id, act, about, issue, said, confidence, articleCount, reportIds } = statement;
  const words = stems(
    [about, issue, ...claims.flatMap((claim) => [claim.trigger, claim.consequence ?? ''])].join('\n'),
  );
  const record = encodeStatement(statement);
  const blocks = blocksOfStatement(statement, claims);
  // The claims too: what their lines say hangs on them.
  const fingerprint = hashOf(record, words, blocks, outlets, claims);
  return {
    id,
    fingerprint,
    blocks,
    row: {
      id,
      earliest: said.earliest,
      latest: said.latest,
      speaker: statement.speaker.id,
      side: statement.side.id,
      issue,
      props: {
        ...{ act, about, issue, confidence, articleCount, outlets, words, record, fingerprint },
        reportCount: reportIds.length,
        saidPrecision: said.precision,
        saidBasis: said.basis,
        saidText: said.text,
        ...sortKeys(said.earliest),
      },
    },
  };
}

export function eventNode(event: Event): Node {
  const { id, what, type, place, date } = event;
  const { earliest, latest, precision, basis } = date;
  const words = stems(`${what}\n${place ?? ''}`);
  const fingerprint = hashOf(what, type, place, date, actorIds(event.actors), event.mentionIds, event.testsIds);
  const props = { what, type, place, precision, basis, dateText: date.text, words, fingerprint };
  return { id, fingerprint, row: { id, earliest, latest, props: { ...props, ...sortKeys(earliest) } } };
}

export function redLineRow(line: NewLine): Node['row'] {
  const { id, holderId, trigger, consequence, issue, explicit, status, firstStated, lastStated, head, reach } = line;
  const words = stems([trigger, consequence ?? '', issue].join('\n'));
  const props = {
    ...{ trigger, consequence, issue, explicit, status, words, day: sortKeys(firstStated).day },
    ...{ headId: head.statementId, headTriggers: head.triggers.toSorted() },
    ...{ reach: reach?.words ?? null, least: reach?.least ?? null, until: reach?.until ?? null },
  };
  return { id, holder: holderId, issue, block: lineBlock({ holderId, issue }), firstStated, lastStated, props };
}

/** The block of all claims of red lines by one holder on one issue. */
export function claimBlock(holderId: string, issue: string): string {
  return `${CLAIM}${holderId}|${issue}`;
}

/** The block of all red lines of one holder on one issue: beside the claims they would have to be looked for among many. */
export function lineBlock({ holderId, issue }: Matter): string {
  return `line|${holderId}|${issue}`;
}

/** The holder and issue of a block of claims; null for another block. */
export function matterOf(block: string): Matter | null {
  if (!block.startsWith(CLAIM)) return null;
  const [end, of] = [block.lastIndexOf('|'), block.slice(block.lastIndexOf('|') + 1)];
  const issue = ISSUES.find((one) => one === of);
  return issue === undefined ? null : { holderId: block.slice(CLAIM.length, end), issue };
}

/** Blocks of a statement: of its speaker, side and targets in its month, which pages start from, and of its claims. */
export function blocksOfStatement(statement: StatementRecord, claims: readonly Claim[]): readonly string[] {
  const { month } = sortKeys(statement.said.earliest);
  return [
    `by|${statement.speaker.id}|${month}`,
    `for|${statement.side.id}|${month}`,
    ...new Set(statement.targets.map(({ id }) => `to|${id}|${month}`)),
    ...new Set(claims.map(({ holder }) => claimBlock(holder, statement.issue))),
  ];
}

function actorIds(actors: readonly ActorRef[]): readonly string[] {
  return actors.map(({ id }) => id);
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

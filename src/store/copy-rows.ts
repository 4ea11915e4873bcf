import { fieldsOf, isFields, list, text } from './fields.js';
import type { Params, Row, Value } from './graph.js';

/** How nodes and relationships as `exportPage` gives them are put into another graph: by the statements that ingestion uses. */

export interface Put {
  readonly name: string;
  readonly params: Params;
}

export interface Exported {
  readonly id: string;
  readonly properties: { readonly [name: string]: Value };
  readonly edges: readonly ExportedEdge[];
}

interface ExportedEdge {
  readonly type: string;
  readonly label: string;
  readonly id: string;
  readonly properties: { readonly [name: string]: Value };
}

/** All nodes with a label, or all that leads from them; a later step finds what an earlier one has put. */
export interface CopyStep {
  readonly label: string;
  readonly what: 'nodes' | 'relationships';
  readonly puts: (nodes: readonly Exported[]) => readonly Put[];
}

export function exported(row: Row): Exported {
  return {
    id: text(row, 'id'),
    properties: values(row.properties, 'properties'),
    edges: list(row, 'edges', (value) => {
      const edge = fieldsOf(value, 'edge');
      return {
        type: text(edge, 'type'),
        label: text(edge, 'label'),
        id: text(edge, 'id'),
        properties: values(edge.properties, 'properties'),
      };
    }),
  };
}

/** How the days of a node are called in rows; they are given as texts and kept as dates. */
const SAID = { saidEarliest: 'earliest', saidLatest: 'latest' };
const DATED = { earliest: 'earliest', latest: 'latest' };
const STATED = { firstStated: 'firstStated', lastStated: 'lastStated' };

/** Relationships that the statement for their node puts with it. */
const WITH_NODES: ReadonlySet<string> = new Set([
  'Article CONTAINS Report',
  'Article CONTAINS Mention',
  'Statement MADE_BY Actor',
  'Statement SPEAKS_FOR Actor',
  'Statement CONCERNS Issue',
  'RedLine HELD_BY Actor',
  'RedLine CONCERNS Issue',
  'RedLine IN_BLOCK Block',
]);

/** Statements for all others, with the names they have for both ends. */
const EDGE_PUTS: ReadonlyMap<string, readonly [name: string, from: string, to: string]> = new Map([
  ['Name NAMES Actor', ['write/put-names', 'name', 'actor']],
  ['Actor ON_SIDE_OF Actor', ['write/put-sides', 'actor', 'side']],
  ['Actor SERVES Actor', ['write/put-offices', 'person', 'body']],
  ['Actor MEMBER_OF Actor', ['write/put-memberships', 'member', 'group']],
  ['Report RESPONDS_TO Report', ['write/put-responses', 'report', 'answered']],
  ['Report REFERS_TO Mention', ['write/put-references', 'report', 'mention']],
  ['Report MENTIONS Actor', ['write/put-report-actors', 'report', 'actor']],
  ['Report IN_BLOCK Block', ['write/put-report-blocks', 'report', 'block']],
  ['Report TELLS_OF Statement', ['write/put-tellings', 'report', 'statement']],
  ['Mention MENTIONS Actor', ['write/put-mention-actors', 'mention', 'actor']],
  ['Mention IN_BLOCK Block', ['write/put-mention-blocks', 'mention', 'block']],
  ['Mention TELLS_OF Event', ['write/put-event-tellings', 'mention', 'event']],
  ['Statement DIRECTED_AT Actor', ['write/put-targets', 'statement', 'actor']],
  ['Statement IN_BLOCK Block', ['write/put-statement-blocks', 'statement', 'block']],
  ['Statement ANSWERS Statement', ['write/put-answers', 'statement', 'answered']],
  ['Statement REFERS_TO Event', ['write/put-statement-events', 'statement', 'event']],
  ['Statement DRAWS RedLine', ['write/put-drawings', 'statement', 'redLine']],
  ['RedLine ADDRESSED_TO Actor', ['write/put-addressees', 'redLine', 'actor']],
  ['Event INVOLVES Actor', ['write/put-participants', 'event', 'actor']],
  ['Event TESTS RedLine', ['write/put-tests', 'event', 'redLine']],
]);

export const COPY_STEPS: readonly CopyStep[] = [
  nodes('Issue', (all) => [ids('write/put-issues', all)]),
  nodes('Month', (all) => [ids('write/put-months', all)]),
  nodes('Block', (all) => [ids('write/put-blocks', all)]),
  nodes('Actor', (all) => [rows('write/put-gazetteer-actors', all, (one) => nodeRow(one, {}))]),
  nodes('Article', (all) => [rows('write/put-articles', all, (one) => nodeRow(one, { published: 'published' }))]),
  nodes('Event', (all) => [rows('write/put-events', all, (one) => nodeRow(one, DATED))]),
  nodes('Report', (all) => [
    rows('write/put-reports', all, (one) => ({ ...nodeRow(one, SAID), articleId: one.properties.articleId ?? null })),
  ]),
  nodes('Mention', (all) => [
    rows('write/put-mentions', all, (one) => ({ ...nodeRow(one, DATED), articleId: one.properties.articleId ?? null })),
  ]),
  nodes('Statement', (all) => [
    rows('write/put-statements', all, (one) => ({
      ...nodeRow(one, SAID),
      speaker: end(one, 'MADE_BY'),
      side: end(one, 'SPEAKS_FOR'),
      issue: end(one, 'CONCERNS'),
    })),
  ]),
  nodes('RedLine', (all) => [
    rows('write/put-red-lines', all, (one) => ({
      ...nodeRow(one, STATED),
      holder: end(one, 'HELD_BY'),
      issue: end(one, 'CONCERNS'),
      block: end(one, 'IN_BLOCK'),
    })),
  ]),
  ...['Name', 'Actor', 'Mention', 'Report', 'Event', 'RedLine', 'Statement'].map(
    (label): CopyStep => ({ label, what: 'relationships', puts: (all) => edgePuts(label, all) }),
  ),
];

function nodes(label: string, puts: CopyStep['puts']): CopyStep {
  return { label, what: 'nodes', puts };
}

function ids(name: string, all: readonly Exported[]): Put {
  return { name, params: { ids: all.map(({ id }) => id) } };
}

function rows(name: string, all: readonly Exported[], row: (one: Exported) => Value): Put {
  return { name, params: { rows: all.map(row) } };
}

/** A node with its days beside its other properties. */
function nodeRow({ id, properties }: Exported, days: Readonly<Record<string, string>>) {
  const props = Object.entries(properties).filter(([name]) => name !== 'id' && !(name in days));
  const dated = Object.entries(days).map(([name, day]) => [day, properties[name] ?? null] as const);
  return { id, ...Object.fromEntries(dated), props: Object.fromEntries(props) };
}

function end({ id, edges }: Exported, type: string): string {
  const edge = edges.find((one) => one.type === type);
  if (edge === undefined) throw new Error(`"${id}" has no ${type}, and cannot be copied without: "brinkgraph doctor"`);
  return edge.id;
}

function edgePuts(label: string, all: readonly Exported[]): readonly Put[] {
  const byPut = new Map<string, Value[]>();
  for (const { id, edges } of all) {
    for (const edge of edges) {
      const kind = `${label} ${edge.type} ${edge.label}`;
      if (WITH_NODES.has(kind)) continue;
      const put = EDGE_PUTS.get(kind);
      if (put === undefined) throw new Error(`"${id}" has a relationship that is not Brinkgraph's own: ${kind}`);
      const [name, from, to] = put;
      const some = byPut.get(name) ?? [];
      some.push({ ...EMPTY, ...edge.properties, [from]: id, [to]: edge.id });
      byPut.set(name, some);
    }
  }
  return [...byPut].map(([name, some]) => ({ name, params: { rows: some } }));
}

/** Statements name these though a relationship may be without them. */
const EMPTY = { from: null, to: null, firstDay: null, lastDay: null };

function values(value: unknown, name: string): { readonly [name: string]: Value } {
  return Object.fromEntries(Object.entries(fieldsOf(value, name)).map(([key, one]) => [key, checked(one, key)]));
}

function checked(value: unknown, name: string): Value {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => checked(one, name));
  if (isFields(value)) return values(value, name);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return value;
  throw new Error(`stored ${name} is of no type that a graph keeps: ${typeof value}`);
}

import { quoted, refusal } from './errors.js';

export const NODE_TYPES = ['Statement', 'Report', 'RedLine', 'Event', 'Article', 'Actor'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/**
 * The id that clients see: it says of what type the node is, so that one question to the store finds it.
 *
 * @example nodeId('Actor', 'kremlin') // 'Actor:kremlin'
 */
export function nodeId(type: NodeType, id: string): string {
  return `${type}:${id}`;
}

/** Type and store id of a client's id; null when it is none. */
export function parseNodeId(id: string): { readonly type: NodeType; readonly id: string } | null {
  const colon = id.indexOf(':');
  const type = NODE_TYPES.find((known) => known === id.slice(0, colon));
  if (colon < 0 || type === undefined || id.length > 300 || colon + 1 === id.length) return null;
  return { type, id: id.slice(colon + 1) };
}

/** Store id of a client's id that must be of this type. */
export function idOf(type: NodeType, id: string): string {
  const parsed = parseNodeId(id);
  if (parsed === null) throw refusal('BAD_ID', `not an id: ${quoted(id)}`, { value: id });
  if (parsed.type !== type)
    throw refusal('BAD_ID', `${quoted(id)} is the id of a ${parsed.type}, not of a ${type}`, { value: id });
  return parsed.id;
}

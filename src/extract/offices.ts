import type { ActorRef } from '../model.js';
import type { Cast, Mention } from './entities.js';
import { isOneOfficial } from './people.js';
import { sideOfPhrase } from './phrase-sides.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

/** How far before a name its office may stand. */
const LONGEST = 12;

/** The office noun before a name, with or without a comma between: "Iran's envoy to the agency, Ann Corwin", "its spokesman Ann Corwin". */
export function officeBefore(s: Sentence, m: Mention): number | undefined {
  const comma = s.tokens[m.from - 1]?.form === ',' ? 1 : 0;
  for (let i = m.from - 1 - comma; i >= Math.max(0, m.from - LONGEST); i--) {
    const t = token(s, i);
    if (t.tag.startsWith('VB') || t.tag === 'MD' || t.dep === 'punct' || (comma === 0 && t.tag === 'IN'))
      return undefined;
    if (isOneOfficial(s, i)) return i;
  }
  return undefined;
}

/** The office after a name: "Ann Corwin, its press officer,". */
export function officeAfter(s: Sentence, m: Mention): number | undefined {
  if (s.tokens[m.to]?.form !== ',') return undefined;
  for (let i = m.to + 1; i < s.tokens.length && i < m.to + LONGEST; i++) {
    const t = token(s, i);
    if (t.tag.startsWith('VB') || t.tag === 'MD' || t.dep === 'punct') return undefined;
    if (isOneOfficial(s, i)) return i;
  }
  return undefined;
}

/** Whom the holder of the office serves by the words beside it: its state, or the body that "its" or "their" stands for. */
export function sideOfOffice(cast: Cast, s: Sentence, before: Sentence | undefined, office: number): ActorRef | null {
  const found = sideOfPhrase(cast, s, office);
  if (found !== null) return found.side;
  const owner = dependents(s, office, 'poss').find((p) => ['its', 'their'].includes(token(s, p).lower));
  return owner === undefined ? null : ownerOf(cast, s, before, owner);
}

/** The body or state that is the subject before "its", in this sentence or the one before. */
function ownerOf(cast: Cast, s: Sentence, before: Sentence | undefined, at: number): ActorRef | null {
  const bodies = (x: Sentence, end: number) =>
    (cast.mentions[x.index] ?? []).filter((m) => m.to <= end && m.entity.kind !== 'PERSON' && m.entity.side !== null);
  const subject = (x: Sentence, list: readonly Mention[]) =>
    list.find((m) => !m.demonym && token(x, m.head).dep === 'nsubj');
  const here = bodies(s, at);
  const own = subject(s, here);
  if (own !== undefined) return own.entity.side;
  if (before === undefined) return null;
  const there = bodies(before, before.tokens.length);
  const one = new Set(there.map((m) => m.entity.side?.id)).size === 1 ? there[0] : undefined;
  return (subject(before, there) ?? one)?.entity.side ?? null;
}

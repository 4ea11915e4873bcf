import type { ActorRef } from '../model.js';
import { type Cast, type Entity, slug } from './entities.js';
import { homeOfName } from './homes.js';
import { TITLES } from './lexicon/roles.js';
import type { Sentence } from './syntax/sentence.js';
import type { Voice } from './voices.js';
import { voiceOfEntity } from './voices.js';

/** What one of several speakers says until the next one's turn. */
export interface Turn {
  readonly voice: Voice;
  /** Its words begin at this token. */
  readonly from: number;
}

/** Who asks, reads out or leads a talk speaks for nobody. */
const ASKERS = new Set(
  'q question reporter journalist anchor host moderator announcer interviewer presenter correspondent chair speaker operator media press'.split(
    ' ',
  ),
);
const ANSWERS = new Set(['a', 'answer']);
const LONGEST_LABEL = 9;
/** Fewer labels make no transcript: "IRAN: …" may head a news brief. */
const FEWEST = 3;

interface Label {
  readonly words: readonly string[];
  readonly from: number;
}

const HONORIFICS = new Set('mr mrs ms miss dr sir dame lord lady baroness'.split(' '));
const isCapital = (w: string): boolean => /^(?:\p{Lu}|[.'’-]$)/u.test(w);

/** "MR. PRICE:", "QUESTION:", "A:", "MEMBER COLE (Left):", "Mr Cole (Argyll):", "The Minister for Fisheries (Mrs Ann Cole):". */
function labelOf(s: Sentence): Label | null {
  const at = s.tokens.findIndex((t) => t.form === ':');
  if (at < 1 || at > LONGEST_LABEL || at === s.tokens.length - 1) return null;
  const forms = s.tokens.slice(0, at).map((t) => t.form);
  const bracket = forms.indexOf('(');
  const inside = bracket > 0 ? forms.slice(bracket + 1).filter((w) => w !== ')') : [];
  const before = bracket > 0 ? forms.slice(0, bracket) : forms;
  const words = before[0] === 'The' ? inside : before;
  const first = words[0]?.toLowerCase();
  if (first === undefined) return null;
  const shouted = words.every((w) => w === w.toUpperCase()) && words.some((w) => /\p{Lu}/u.test(w));
  const called = HONORIFICS.has(first) && words.length > 1 && words.every(isCapital);
  const plain = words.length === 1 && ASKERS.has(first);
  return shouted || called || plain ? { words: words.map((w) => w.toLowerCase()), from: at + 1 } : null;
}

const isTitle = (word: string): boolean =>
  TITLES.has(word.replace(/\.$/, '')) || ['member', 'chairwoman', 'chair', '.'].includes(word) || HONORIFICS.has(word);

/** Those of a question and its answer may share a paragraph; all others stand at the beginning of one. */
const isPair = (label: Label): boolean =>
  label.words.length === 1 && /^(?:q|a|question|answer)$/.test(label.words[0] ?? '');

/** The turns of a transcript or an interview by sentence; none of any other text. */
export function turnsOf(cast: Cast, sentences: readonly Sentence[]): ReadonlyMap<number, Turn> {
  const out = new Map<number, Turn>();
  const labels = new Map<number, Label>();
  const uses = new Map<string, number>();
  for (const s of sentences) {
    const label = labelOf(s);
    if (label === null || !(isPair(label) || sentences[s.index - 1]?.paragraph !== s.paragraph)) continue;
    labels.set(s.index, label);
    const key = label.words.join(' ');
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  // what stands between the turns of an interview is its writer's; a transcript has nothing else
  const whole = labels.has(0);
  const asked = [...uses.keys()].some((key) => ASKERS.has(key));
  if (labels.size < FEWEST || !(asked || (whole && [...uses.values()].some((n) => n > 1)))) return out;
  const voices = new Map<string, Voice | null>();
  let turn: Turn | null = null;
  for (const s of sentences) {
    const label = labels.get(s.index);
    if (label !== undefined) {
      const key = label.words.join(' ');
      let voice = voices.get(key);
      if (voice === undefined) {
        voice = voiceOfLabel(cast, sentences, labels, s, label);
        voices.set(key, voice);
      }
      turn = voice === null ? null : { voice, from: label.from };
    } else if (!whole && sentences[s.index - 1]?.paragraph !== s.paragraph) turn = null;
    if (turn !== null) out.set(s.index, label === undefined ? { ...turn, from: 0 } : turn);
  }
  return out;
}

function voiceOfLabel(
  cast: Cast,
  sentences: readonly Sentence[],
  labels: ReadonlyMap<number, Label>,
  s: Sentence,
  label: Label,
): Voice | null {
  const key = label.words.join(' ');
  if (ASKERS.has(key)) return null;
  if (ANSWERS.has(key)) {
    const guest = guestOf(cast, sentences, labels);
    return guest === null ? null : spoken(guest, guest.name, guest.side);
  }
  const words = label.words.filter((w) => !isTitle(w));
  if (words.length === 0) return null;
  const named = [...cast.entities.values()].find(
    (e) => e.kind === 'PERSON' && words.every((w) => e.name.toLowerCase().split(' ').includes(w)),
  );
  const name = named?.name ?? words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(' ');
  const side = named?.side ?? homeOfName(cast, s, label.from - 1, name);
  return side === null ? null : spoken(named ?? null, name, side);
}

/** The only one of an interview who answers: whom the introduction names first, else the first question. */
function guestOf(cast: Cast, sentences: readonly Sentence[], labels: ReadonlyMap<number, Label>): Entity | null {
  const first = Math.min(...labels.keys());
  for (const s of sentences) {
    if (s.index > first) return null;
    const guest = (cast.mentions[s.index] ?? []).find((m) => m.entity.kind === 'PERSON' && m.entity.side !== null);
    if (guest !== undefined) return guest.entity;
  }
  return null;
}

function spoken(entity: Entity | null, name: string, side: ActorRef | null): Voice {
  if (entity !== null) return { ...voiceOfEntity(entity, name), side };
  return {
    key: `person:${slug(name)}`,
    ref: { id: slug(name), name, kind: 'PERSON', verified: false },
    side,
    how: 'name',
    roles: new Set(['office']),
    entity: null,
    text: name,
  };
}

import type { ActorRef } from '../model.js';
import { type Clause, clausesOf } from './clauses.js';
import type { ConductClass } from './lexicon/conduct.js';
import type { Cue } from './lexicon/cues.js';
import type { ISSUE_TERMS } from './lexicon/issue-terms.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { quotationAt } from './quotations.js';
import type { Scene } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import type { TermHit } from './term-index.js';
import { type Traits, tallyTraits } from './traits.js';
import { dependents, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** An utterance about to be read: what features of several kinds look at, worked out once. */
export interface Draft {
  readonly scene: Scene;
  readonly utterance: Utterance;
  readonly cueAct: Cue['act'] | 'NONE';
  /** Tokens of the content. */
  readonly inside: ReadonlySet<number>;
  readonly isDirect: (token: number) => boolean;
  readonly clauses: readonly Clause[];
  readonly main: Clause | null;
  /** Classes of conduct at a clause's verb, its object and its predicate. */
  readonly classesOf: (c: Clause) => readonly string[];
  /** Classes of conduct in the content. */
  readonly classes: ReadonlySet<ConductClass>;
  /** Issue terms of the content. */
  readonly terms: readonly TermHit<keyof typeof ISSUE_TERMS>[];
  /** Sides named in the content, other than the speaker's. */
  readonly others: readonly ActorRef[];
  readonly lemmas: ReadonlySet<string>;
  readonly traits: Traits;
}

export function draftOf(scene: Scene, u: Utterance): Draft {
  const s = u.sentence;
  const own = u.voice.side;
  const inside = new Set(u.content);
  const isDirect = (i: number) => quotationAt(scene.quotations, token(s, i).start) !== undefined;
  const clauses = clausesOf(scene.cast, s, u.content, own, isDirect, selfOf(u));
  const main =
    clauses.find((c) => c.verb === u.contentHead) ?? clauses.find((c) => c.condition === '') ?? clauses[0] ?? null;
  // asked for by every rule, worked out once a clause
  const classTable = new Map<number, readonly string[]>();
  const classesOf = (c: Clause): readonly string[] => {
    const known = classTable.get(c.verb);
    if (known !== undefined) return known;
    const made = classesAt(scene, s, c.verb);
    classTable.set(c.verb, made);
    return made;
  };
  return {
    scene,
    utterance: u,
    cueAct: u.cue?.act ?? 'NONE',
    inside,
    isDirect,
    clauses,
    main,
    classesOf,
    classes: new Set((scene.conduct[s.index] ?? []).filter((h) => inside.has(h.at)).map((h) => h.label)),
    terms: (scene.matters[s.index] ?? []).filter((h) => inside.has(h.at)),
    others: othersIn(scene, u, inside),
    lemmas: lemmasOf(u),
    traits: tallyTraits(s, u.content),
  };
}

/** The pronouns that reported speech uses for its own speaker. */
function selfOf(u: Utterance): ReadonlySet<string> {
  if (u.voice.ref.kind === 'PERSON')
    return u.voice.entity?.gender === 'f' ? SHE : u.voice.entity?.gender === 'm' ? HE : HE_OR_SHE;
  return IT;
}

const HE: ReadonlySet<string> = new Set(['he']);
const SHE: ReadonlySet<string> = new Set(['she']);
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);
const IT: ReadonlySet<string> = new Set(['it', 'they']);

function othersIn(scene: Scene, { sentence: s, voice }: Utterance, inside: ReadonlySet<number>): readonly ActorRef[] {
  const others = new Map<string, ActorRef>();
  for (const m of scene.cast.mentions[s.index] ?? []) {
    if (!inside.has(m.head) && !inside.has(m.from)) continue;
    if (m.entity.side !== null && m.entity.side.id !== voice.side?.id) others.set(m.entity.side.id, m.entity.side);
  }
  return [...others.values()];
}

function lemmasOf({ sentence: s, content }: Utterance): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const i of content) {
    const t = token(s, i);
    if (t.dep === 'punct' || t.tag.startsWith('NNP') || STOP_WORDS.has(t.lower) || t.tag === 'CD') continue;
    lemmas.add(t.lemma.toLowerCase());
  }
  return lemmas;
}

function classesAt(scene: Scene, s: Sentence, verb: number): readonly string[] {
  const near = new Set([verb, ...dependents(s, verb, 'dobj', 'acomp', 'attr', 'prt', 'xcomp', 'oprd', 'advmod')]);
  for (const x of dependents(s, verb, 'xcomp', 'dobj'))
    for (const c of dependents(s, x, 'dobj', 'acomp', 'attr', 'amod', 'compound')) near.add(c);
  const out = new Set<string>();
  for (const h of scene.conduct[s.index] ?? []) if (near.has(h.at)) out.add(h.label);
  return [...out];
}

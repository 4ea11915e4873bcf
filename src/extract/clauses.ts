import type { ActorRef } from '../model.js';
import { type Cast, mentionAt } from './entities.js';
import { rolesOf } from './lexicon/roles.js';
import { sideOfPhrase } from './phrase-sides.js';
import type { Sentence } from './syntax/sentence.js';
import { auxiliaries, dependent, dependents, isVerb, negated, prepObjects, subjectOf, thatOf, token } from './tree.js';

/** Who a noun phrase is, seen from the speaker. */
export type Party = 'own' | 'other' | 'we' | 'you' | 'they' | 'it' | 'person' | 'any' | 'thing' | 'none';

/** One clause of what is said. */
export interface Clause {
  readonly verb: number;
  readonly subject: number;
  readonly party: Party;
  /** The side of the subject, where it has one. */
  readonly side: ActorRef | null;
  readonly lemma: string;
  readonly negated: boolean;
  /** would, will, must, should, can, could, may, might, need, have-to, going-to, be-to ("are to leave"), subjunctive ("that Iran leave"), 'past', 'present', 'perfect', 'infinitive', 'participle', 'imperative' */
  readonly mood: string;
  /** if, unless, when, should, as-long-as, or '' for a main clause. */
  readonly condition: string;
  readonly passive: boolean;
  /** Verb of what follows if it is not done ("leave or be sunk"); -1 of none. */
  readonly otherwise: number;
}

/** Words for a part of a whole. */
const PARTS: ReadonlySet<string> = new Set(
  'none one some any all most many few each both half part two three several neither either'.split(' '),
);

const CONDITIONS = new Map([
  ['if', 'if'],
  ['unless', 'unless'],
  ['should', 'should'],
  ['until', 'until'],
  ['once', 'once'],
  ['when', 'when'],
  ['whenever', 'when'],
  ['provided', 'if'],
]);

export function partyOf(
  cast: Cast,
  s: Sentence,
  head: number,
  own: ActorRef | null,
  direct: boolean,
): { readonly party: Party; readonly side: ActorRef | null } {
  if (head < 0) return { party: 'none', side: null };
  const t = token(s, head);
  if (t.tag === 'PRP' || t.tag === 'PRP$') {
    if (['i', 'we', 'us', 'me', 'our', 'my'].includes(t.lower)) return { party: 'we', side: direct ? own : null };
    if (t.lower === 'you' || t.lower === 'your') return { party: 'you', side: null };
    if (['they', 'them', 'their'].includes(t.lower)) return { party: 'they', side: null };
    if (t.lower === 'it' || t.lower === 'its') return { party: 'it', side: null };
    return { party: 'person', side: null };
  }
  // "none of its soldiers", "some of the ships": whoever they are part of
  const whole = PARTS.has(t.lower) ? prepObjects(s, head, 'of')[0] : undefined;
  if (whole !== undefined) return partyOf(cast, s, whole, own, direct);
  const m = mentionAt(cast, s, head);
  const side =
    m !== undefined && !m.demonym ? m.entity.side : (sideOfPhrase(cast, s, head)?.side ?? m?.entity.side ?? null);
  if (side !== null) return { party: side.id === own?.id ? 'own' : 'other', side };
  if (dependents(s, head, 'poss').some((c) => ['our', 'my'].includes(token(s, c).lower)))
    return { party: 'we', side: own };
  if (dependents(s, head, 'det').some((c) => token(s, c).lower === 'any') || /^any/.test(t.lower))
    return { party: 'any', side: null };
  const roles = rolesOf(t.lemma.toLowerCase());
  if (t.tag.startsWith('NN') && (roles !== undefined || t.ent === 'PERSON')) return { party: 'person', side: null };
  return { party: 'thing', side: null };
}

function moodOf(s: Sentence, verb: number): string {
  const t = token(s, verb);
  const aux = auxiliaries(s, verb);
  for (const a of aux)
    if (
      [
        'would',
        "'d",
        'will',
        "'ll",
        'wo',
        'must',
        'should',
        'can',
        'ca',
        'could',
        'may',
        'might',
        'shall',
        'ought',
      ].includes(a)
    )
      return a === "'d" ? 'would' : a === "'ll" || a === 'wo' ? 'will' : a === 'ca' ? 'can' : a;
  if (t.lower === 'going' && dependent(s, verb, 'xcomp') !== undefined) return 'going-to';
  if (t.lemma === 'have' && dependent(s, verb, 'xcomp') !== undefined) return 'have-to';
  if (t.lemma === 'need' && dependent(s, verb, 'xcomp') !== undefined) return 'need';
  if (
    aux.some((a) => ['has', 'have', "'ve", 'had', "'s"].includes(a)) &&
    t.tag === 'VBN' &&
    dependent(s, verb, 'auxpass') === undefined
  )
    return 'perfect';
  if (t.tag === 'VBD' || aux.some((a) => ['was', 'were', 'did'].includes(a))) return 'past';
  if (t.tag === 'VBG' && aux.length === 0) return 'participle';
  if (aux.includes('to')) return isArranged(s, verb) ? 'be-to' : 'infinitive';
  if (aux.length === 0 && isSubjunctive(s, verb)) return 'subjunctive';
  if (t.tag === 'VB' && aux.length === 0 && dependent(s, verb, 'nsubj') === undefined) return 'imperative';
  return 'present';
}

/** "The keys are to be handed over", "Iran is to send a ship", but not "the aim is to send a ship". */
function isArranged(s: Sentence, verb: number): boolean {
  const t = token(s, verb);
  if (t.dep !== 'xcomp' || t.head < 0 || token(s, t.head).lemma !== 'be') return false;
  const subject = dependent(s, t.head, 'nsubj', 'nsubjpass');
  return subject !== undefined && dependent(s, t.head, 'attr', 'acomp') === undefined && !isAim(s, subject);
}

const isAim = (s: Sentence, noun: number): boolean =>
  ['it', 'this', 'that', 'what'].includes(token(s, noun).lower) || AIMS.has(token(s, noun).lemma.toLowerCase());
const AIMS: ReadonlySet<string> = new Set(
  'aim goal purpose plan idea intention objective task mission way question choice duty decision role job thing answer reason policy strategy hope wish point step priority option solution'.split(
    ' ',
  ),
);

/** "that Iran leave", "that it be closed": a bare verb under "that" with a subject that would want an -s. */
function isSubjunctive(s: Sentence, verb: number): boolean {
  const t = token(s, verb);
  const subject = dependent(s, verb, 'nsubj', 'nsubjpass');
  if (subject === undefined || !/^VBP?$/.test(t.tag) || thatOf(s, verb) === undefined) return false;
  return (
    t.lower === 'be' ||
    /^(?:NN|NNP)$/.test(token(s, subject).tag) ||
    ['he', 'she', 'it'].includes(token(s, subject).lower)
  );
}

/** What nobody chooses for himself. */
const SUFFERED: ReadonlySet<string> = new Set(
  'face suffer bear pay lose risk die meet expect forfeit perish endure'.split(' '),
);

/** "stop or be fired on", "leave or we will shoot": behind "or" what nobody would choose. */
function otherwiseOf(s: Sentence, verb: number): number {
  if (!dependents(s, verb, 'cc').some((c) => token(s, c).lower === 'or')) return -1;
  const threat = dependents(s, verb, 'conj').find(
    (c) =>
      dependent(s, c, 'nsubj', 'nsubjpass', 'auxpass') !== undefined || SUFFERED.has(token(s, c).lemma.toLowerCase()),
  );
  return threat ?? -1;
}

function conditionOf(s: Sentence, verb: number): string {
  for (const c of s.children[verb] ?? []) {
    const t = token(s, c);
    if ((t.dep === 'mark' || t.dep === 'advmod') && t.i < verb) {
      const hit = CONDITIONS.get(t.lower);
      if (hit !== undefined) return hit;
    }
    // "should they attack", "were Russia to": the auxiliary before the subject, in no question
    if (t.dep === 'aux' && ['should', 'were', 'had'].includes(t.lower)) {
      const subject = dependent(s, verb, 'nsubj', 'nsubjpass');
      const asks = s.tokens.at(-1)?.form === '?' || dependents(s, verb).some((x) => token(s, x).tag.startsWith('W'));
      if (subject !== undefined && t.i < subject && !asks) return 'should';
    }
    // "as long as they stay": the clause hangs on "long"
    if (t.dep === 'mark' && t.lower === 'as' && s.tokens[t.i - 1]?.lower === 'long') return 'as-long-as';
    if (
      t.dep === 'advmod' &&
      t.lower === 'long' &&
      dependents(s, c, 'mark', 'advmod').some((x) => token(s, x).lower === 'as')
    )
      return 'as-long-as';
  }
  return '';
}

/** The finite and non-finite clauses among `content`, in order. `direct`: inside quotation marks, where "we" is the speaker's side. */
export function clausesOf(
  cast: Cast,
  s: Sentence,
  content: readonly number[],
  own: ActorRef | null,
  direct: (i: number) => boolean,
  self: ReadonlySet<string>,
): readonly Clause[] {
  const inside = new Set(content);
  const out: Clause[] = [];
  for (const i of content) {
    const t = token(s, i);
    if (!isVerb(t) && !(t.tag !== 'MD' && dependent(s, i, 'cop') !== undefined)) continue;
    if (t.dep === 'aux' || t.dep === 'auxpass' || (t.dep === 'amod' && t.tag !== 'VB')) continue;
    const subject = subjectOf(s, i) ?? -1;
    const quoted = subject >= 0 && direct(subject);
    // in reported speech "he", "it" and "they" are mostly the speaker: "Iran said it would close the strait"
    const who: ReturnType<typeof partyOf> =
      subject >= 0 && !quoted && self.has(token(s, subject).lower)
        ? { party: 'own', side: own }
        : partyOf(cast, s, subject, own, quoted);
    out.push({
      verb: i,
      subject,
      party: who.party,
      side: who.side,
      lemma: t.lemma.toLowerCase(),
      negated: negated(s, i),
      mood: moodOf(s, i),
      condition: inheritedCondition(s, i, inside),
      passive: dependent(s, i, 'auxpass', 'nsubjpass') !== undefined,
      otherwise: otherwiseOf(s, i),
    });
  }
  return out;
}

/** A clause inside an if-clause is part of the condition. */
function inheritedCondition(s: Sentence, verb: number, inside: ReadonlySet<number>): string {
  for (let at = verb, steps = 0; at >= 0 && steps < 8; at = token(s, at).head, steps++) {
    if (!inside.has(at)) break;
    if (isVerb(token(s, at))) {
      const c = conditionOf(s, at);
      if (c !== '') return c;
    }
    if (token(s, at).dep === 'ccomp') break;
  }
  return '';
}

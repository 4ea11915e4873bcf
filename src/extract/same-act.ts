import type { Reading } from './features.js';
import type { Features, Judge } from './judge.js';
import { choose, likeliest } from './judge.js';
import type { Sentence } from './syntax/sentence.js';
import { traitLikeness } from './traits.js';
import { formsAt } from './tree.js';

/** A reading with what the act judge thinks of it. */
export interface Judged {
  readonly reading: Reading;
  /** Probability that it is a statement at all. */
  readonly worth: number;
  /** Probabilities of the acts by label. */
  readonly acts: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, number>;
}

/** What pairs of one article are weighed by: how telling each word is in it, and how often the speaker has changed before each utterance. */
export interface PairContext {
  readonly weight: ReadonlyMap<string, number>;
  readonly turn: ReadonlyMap<Judged, number>;
  /** Days and months that each sentence names. */
  readonly days: ReadonlyMap<Sentence, ReadonlySet<string>>;
}

export function pairContext(judged: readonly Judged[]): PairContext {
  const holders = new Map<string, number>();
  const turn = new Map<Judged, number>();
  const days = new Map<Sentence, ReadonlySet<string>>();
  let turns = 0;
  let last = '';
  for (const j of judged) {
    for (const w of j.reading.lemmas) holders.set(w, (holders.get(w) ?? 0) + 1);
    if (j.worth >= 0.3) {
      const key = j.reading.utterance.voice.side?.id ?? '';
      if (last !== '' && key !== last) turns++;
      last = key;
    }
    turn.set(j, turns);
    const { sentence } = j.reading.utterance;
    if (!days.has(sentence))
      days.set(sentence, new Set(sentence.tokens.map((t) => t.lower).filter((w) => DAYS.has(w))));
  }
  const n = judged.length;
  return { weight: new Map([...holders].map(([w, k]) => [w, Math.log((n + 1) / k)])), turn, days };
}

/** Share of the shorter one's words that the other has too; with weights a telling word counts for more. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weight?: ReadonlyMap<string, number>): number {
  const count = (words: readonly string[]) => words.reduce((sum, w) => sum + (weight?.get(w) ?? 1), 0);
  const least = Math.min(count([...a]), count([...b]));
  return least === 0 ? 0 : count([...a].filter((w) => b.has(w))) / least;
}

const agreement = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [k, p] of a) sum += p * (b.get(k) ?? 0);
  return sum;
};

/** Can two utterances have one speaker: the same voice, or a body and a person of the same side? */
export function voicesMeet(a: Reading, b: Reading): 'same' | 'body' | null {
  const x = a.utterance.voice;
  const y = b.utterance.voice;
  if (x.key === y.key) return 'same';
  if (x.side === null || y.side === null || x.side.id !== y.side.id) return null;
  const person = (v: typeof x) => v.ref.kind === 'PERSON';
  return person(x) && person(y) ? null : 'body';
}

/** What speaks for the second of two utterances going on with the act of the first. */
export function pairFeatures(a: Judged, b: Judged, context: PairContext): Features {
  const f = new Map<string, number>();
  const [first, second] = a.reading.utterance.sentence.index <= b.reading.utterance.sentence.index ? [a, b] : [b, a];
  const u = first.reading.utterance;
  const v = second.reading.utterance;
  const meet = voicesMeet(a.reading, b.reading);
  f.set(`voice=${meet}`, 1);
  const gap = v.sentence.index - u.sentence.index;
  f.set(gap === 0 ? 'gap=0' : gap === 1 ? 'gap=1' : gap <= 3 ? 'gap<=3' : gap <= 8 ? 'gap<=8' : 'gap>8', 1);
  const paragraphs = v.sentence.paragraph - u.sentence.paragraph;
  f.set(paragraphs === 0 ? 'paragraph=same' : paragraphs === 1 ? 'paragraph=next' : 'paragraph=far', 1);
  f.set(`voice=${meet}/paragraph=${Math.min(2, paragraphs)}`, 1);
  if (u.quotations.some((q) => v.quotations.includes(q))) f.set('quotation=same', 1);
  const words = overlap(first.reading.lemmas, second.reading.lemmas);
  f.set('words', words);
  const told = overlap(first.reading.lemmas, second.reading.lemmas, context.weight);
  f.set('told', told);
  const traits = traitLikeness(first.reading.traits, second.reading.traits);
  f.set('traits', traits);
  f.set(traits >= 0.6 ? 'traits=most' : traits >= 0.3 ? 'traits=many' : traits > 0 ? 'traits=some' : 'traits=none', 1);
  f.set(told >= 0.5 ? 'told=most' : told >= 0.25 ? 'told=many' : told >= 0.1 ? 'told=some' : 'told=few', 1);
  const turns = Math.abs((context.turn.get(second) ?? 0) - (context.turn.get(first) ?? 0));
  f.set(`turns=${Math.min(3, turns)}`, 1);
  f.set(`turns=${Math.min(2, turns)}/paragraph=${Math.min(2, paragraphs)}`, 1);
  // what adds no act of its own goes with what was said before
  const plainAct = (j: Judged) => (j.acts.get('ASSERT') ?? 0) > 0.5;
  f.set(`plain=${plainAct(first) ? 'y' : 'n'}${plainAct(second) ? 'y' : 'n'}/turns=${Math.min(2, turns)}`, 1);
  const times = context.days.get(u.sentence) ?? NO_DAYS;
  const later = context.days.get(v.sentence) ?? NO_DAYS;
  if (gap > 0 && times.size > 0 && later.size > 0)
    f.set([...times].some((d) => later.has(d)) ? 'day=same' : 'day=other', 1);
  if (u.sentence.index === 0 || v.sentence.index === 0) f.set(`headline/told=${told >= 0.25 ? 'many' : 'few'}`, 1);
  f.set(
    `lead=${u.sentence.paragraph <= 1 ? 'y' : 'n'}/told=${told >= 0.25 ? 'many' : told >= 0.1 ? 'some' : 'few'}`,
    1,
  );
  f.set(`refers=${refersBack(second.reading) ? 'y' : 'n'}/turns=${Math.min(2, turns)}`, 1);
  const opening = v.sentence.tokens.find((t) => t.dep !== 'punct')?.lower ?? '';
  if (gap === 1 && OPENINGS.has(opening)) f.set(`opens=${opening}`, 1);
  if (v.kind === 'noun') f.set(`noun/turns=${Math.min(2, turns)}`, 1);
  if (u.inside !== null || v.inside !== null) f.set('embedded', 1);
  f.set(words >= 0.6 ? 'words=most' : words >= 0.35 ? 'words=many' : words >= 0.15 ? 'words=some' : 'words=few', 1);
  const actAgreement = agreement(first.acts, second.acts);
  f.set('acts', actAgreement);
  f.set(likeliest(first.acts) === likeliest(second.acts) ? 'act=same' : 'act=other', 1);
  f.set(`act=${likeliest(first.acts)}+${likeliest(second.acts)}`, 1);
  f.set('issues', agreement(first.issues, second.issues));
  f.set(likeliest(first.issues) === likeliest(second.issues) ? 'issue=same' : 'issue=other', 1);
  f.set(`kinds=${u.kind}+${v.kind}`, 1);
  if (v.kind === 'free') f.set(`free=${paragraphs === 0 ? 'same' : 'next'}`, 1);
  if (gap === 0) f.set(`gap=0/${u.kind}+${v.kind}`, 1);
  const others = (r: Reading) => new Set(r.others.map((o) => o.id));
  const shared = overlap(others(first.reading), others(second.reading));
  f.set('others', shared);
  if (shared === 0 && first.reading.others.length > 0 && second.reading.others.length > 0) f.set('others=different', 1);
  if (u.sentence.index === 0) f.set('headline', 1);
  if (u.cue !== null && v.cue !== null && u.cue.act === v.cue.act && u.cue.act !== 'SAY') f.set('cue=same', 1);
  if (v.kind === 'verb' && ['it', 'he', 'she', 'they'].includes(v.voice.text.toLowerCase())) f.set('pronoun', 1);
  if (/^(?:but|however|meanwhile|also|separately|he also|she also)\b/i.test(formsAt(v.sentence, 0, 2)))
    f.set('turn', 1);
  if (v.sentence.tokens.some((t) => t.lower === 'also' && Math.abs(t.i - v.at) <= 2)) f.set('also', 1);
  if (v.cue?.lemma === 'add') f.set('added', 1);
  return f;
}

/** "that", "such", "it" in what is said: something that was spoken of before. */
const refersBack = ({ utterance: { sentence, content } }: Reading): boolean =>
  content.some((i) => {
    const t = sentence.tokens[i];
    return t !== undefined && POINTERS.has(t.lower) && t.dep !== 'mark';
  });
const POINTERS: ReadonlySet<string> = new Set('this that these those such it they them'.split(' '));
const OPENINGS: ReadonlySet<string> = new Set(
  'and but so that this it they these if because we i he she however also instead still yet therefore now then'.split(
    ' ',
  ),
);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday earlier previously'.split(
    ' ',
  ),
);
const NO_DAYS: ReadonlySet<string> = new Set();

/** How far back an act is sought, in utterances of the same side. */
const RECENT = 24;

/** What speaks for an utterance beginning an act of its own. */
function newFeatures(j: Judged, earlier: readonly Judged[]): Features {
  const f = new Map<string, number>();
  const u = j.reading.utterance;
  const note = (name: string) => f.set(`new/${name}`, 1);
  note('any');
  note(`kind=${u.kind}`);
  note(`cue=${u.cue?.act ?? 'NONE'}`);
  note(`manner=${u.cue?.manner ?? 'none'}`);
  note(`act=${likeliest(j.acts)}`);
  note(`how=${u.voice.how}`);
  note(`earlier=${Math.min(3, earlier.length)}`);
  note(earlier.some((e) => e.reading.utterance.voice.key === u.voice.key) ? 'voice=known' : 'voice=new');
  if (u.inside !== null) note('embedded');
  if (j.reading.main !== null) note(`main=${j.reading.main.party}`);
  if (u.cue?.lemma !== undefined) note(`lemma=${u.cue.lemma}`);
  const first = u.sentence.tokens.find((t) => t.dep !== 'punct')?.lower ?? '';
  if (OPENINGS.has(first)) note(`opens=${first}`);
  note(`words=${Math.min(4, Math.floor(u.content.length / 6))}`);
  return f;
}

/** For an utterance and those of its side before it: to begin an act, or to go on with that of an earlier one. */
export function joinAlternatives(j: Judged, earlier: readonly Judged[], context: PairContext): readonly Features[] {
  return [newFeatures(j, earlier), ...earlier.map((e) => pairFeatures(e, j, context))];
}

/** The utterances whose act this one may go on with. */
export const earlierOf = (before: readonly Judged[], j: Judged): readonly Judged[] =>
  before.slice(-RECENT).filter((e) => voicesMeet(e.reading, j.reading) !== null);

/**
 * Groups utterances into acts: each begins one, or goes on with that of the utterance it most likely goes on with.
 * `begin` is how much more likely going on must be than beginning.
 */
export function groupActs(judged: readonly Judged[], judge: Judge, begin: number): readonly (readonly Judged[])[] {
  const context = pairContext(judged);
  const groups: Judged[][] = [];
  const groupOf = new Map<Judged, Judged[]>();
  const bySide = new Map<string, Judged[]>();
  for (const j of judged) {
    const side = j.reading.utterance.voice.side?.id ?? j.reading.utterance.voice.key;
    const before = bySide.get(side) ?? [];
    bySide.set(side, before);
    const earlier = earlierOf(before, j);
    const p = choose(judge, joinAlternatives(j, earlier, context));
    let best: Judged[] | null = null;
    let most = p[0]! * begin;
    earlier.forEach((e, i) => {
      const group = groupOf.get(e)!;
      if (p[i + 1]! <= most || group.some((other) => voicesMeet(other.reading, j.reading) === null)) return;
      most = p[i + 1]!;
      best = group;
    });
    const group: Judged[] = best ?? [];
    if (group.length === 0) groups.push(group);
    group.push(j);
    groupOf.set(j, group);
    before.push(j);
  }
  return groups;
}

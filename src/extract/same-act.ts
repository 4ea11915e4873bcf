import type { Reading } from './features.js';
import type { Features, Judge } from './judge.js';
import { likeliest, likelihood } from './judge.js';

/** A reading with what the act judge thinks of it. */
export interface Judged {
  readonly reading: Reading;
  /** Probability that it is a statement at all. */
  readonly worth: number;
  /** Probabilities of the acts by label. */
  readonly acts: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, number>;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n / Math.min(a.size, b.size);
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

/** What speaks for two utterances being one act. */
export function pairFeatures(a: Judged, b: Judged): Features {
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
  if (
    /^(?:but|however|meanwhile|also|separately|he also|she also)\b/i.test(
      v.sentence.tokens
        .slice(0, 2)
        .map((t) => t.form)
        .join(' '),
    )
  )
    f.set('turn', 1);
  if (v.sentence.tokens.some((t) => t.lower === 'also' && Math.abs(t.i - v.at) <= 2)) f.set('also', 1);
  if (v.cue?.lemma === 'add') f.set('added', 1);
  return f;
}

/** Groups utterances into acts: each goes to the group it fits best on average, if it fits at all. */
export function groupActs(judged: readonly Judged[], judge: Judge, threshold: number): readonly (readonly Judged[])[] {
  const groups: Judged[][] = [];
  for (const j of judged) {
    let bestGroup: Judged[] | null = null;
    let bestScore = threshold;
    for (const g of groups) {
      // speakers are cheap to compare, pairs are not
      if (g.some((other) => voicesMeet(other.reading, j.reading) === null)) continue;
      let sum = 0;
      let top = 0;
      for (const other of g) {
        const p = likelihood(judge, pairFeatures(other, j));
        sum += p;
        top = Math.max(top, p);
      }
      const score = 0.5 * (sum / g.length) + 0.5 * top;
      if (score > bestScore) {
        bestScore = score;
        bestGroup = g;
      }
    }
    if (bestGroup === null) groups.push([j]);
    else bestGroup.push(j);
  }
  return groups;
}

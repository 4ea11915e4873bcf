import { createHash } from 'node:crypto';
import type { ActorRef, Report } from '../model.js';

const STOP = new Set(
  'the a an of to in on at by for with and or but that this these those it its is are was were be been being he she they we i you his her their our your as from not no do does did have has had will would can could may might must should if any all about into over after before than then there which who whom what when where while also more most some such other'.split(
    ' ',
  ),
);

/** Crude stem, enough to see that "sending missiles" and "a missile was sent" share a word. */
const stem = (w: string) => w.replace(/(?:ing|ed|es|e|s|ly|ion|ions)$/u, '').slice(0, 8);

export const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const stems = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .filter((w) => !STOP.has(w) && w.length > 2)
      .map(stem),
  );

/** Words of telling, of offices and of days: they stand in reports of any act. */
const TOLD = stems(
  'said says saying told tells spoke speaking asked answered added noted declared announced stated warned warning threatened threat accused accusing demanded demand denied rejected called call promised pledged urged vowed according reporters statement conference interview speech remarks comments news spokesman spokeswoman spokesperson minister ministry president leader chief head prime foreign defense defence secretary government official officials country countries nation people world new year week day days earlier later yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

/** Words of the names of actors: that a side and its target are named says nothing of the matter. */
export const namesOf = (actors: readonly ActorRef[]): ReadonlySet<string> =>
  stems(actors.map(({ name }) => name).join(' '));

/** Stems of the words that tell one act from another. */
export const telling = (text: string, names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...stems(text)].filter((word) => !TOLD.has(word) && !names.has(word)));

/** Runs of `n` words of the quotations, by which reports of the same words are found whatever their dates. */
export function shingles(report: Report, n: number): ReadonlySet<string> {
  const out = new Set<string>();
  for (const q of report.quotations) {
    const w = words(q.text);
    for (let i = 0; i + n <= w.length; i++) out.add(w.slice(i, i + n).join(' '));
  }
  return out;
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** How many are in both. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const both = shared(a, b);
  return both / (a.size + b.size - both);
}

/** Share of the smaller set that stands in the larger one. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const small = a.size <= b.size ? a : b;
  const large = small === a ? b : a;
  return small.size === 0 ? 0 : shared(small, large) / small.size;
}

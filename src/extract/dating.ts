import type { DateInterval } from '../model.js';
import { UNDATED } from '../model.js';
import type { Features } from './judge.js';
import { quotationAt } from './quotations.js';
import type { Scene } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import { findTimes, resolveTime, type TimeExpression } from './times.js';
import { ancestors, dependents, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** The day that weekdays count from: publication, or a full date that signs the text or a post in it. */
export function referenceDay(published: string | null, sentences: readonly Sentence[]): string | null {
  if (published !== null) return published;
  for (const s of sentences) {
    // a signature or dateline is a line of little else
    if (s.tokens.length > 16 || s.tokens.some((t) => t.dep === 'ROOT' && t.tag.startsWith('VB'))) continue;
    for (const t of findTimes(s))
      if (
        t.meaning.kind === 'calendar' &&
        t.meaning.year !== null &&
        t.meaning.month !== null &&
        t.meaning.day !== null
      ) {
        const d = resolveTime(t.meaning, null, '', null);
        if (d.earliest !== null) return d.earliest;
      }
  }
  return null;
}

/** The time expression that tells when the utterance was made: hung on the cue, or outside what is said. */
export function timeOf(scene: Scene, u: Utterance): TimeExpression | null {
  const s = u.sentence;
  const times = findTimes(s);
  if (times.length === 0) return null;
  const content = new Set(u.content);
  const quoted = (i: number) => quotationAt(scene.quotations, token(s, i).start) !== undefined;
  const scored = times
    .filter((t) => !quoted(t.from))
    .map((t) => {
      const up = ancestors(s, t.from);
      let score = 0;
      if (u.at >= 0) {
        const at = up.indexOf(u.at);
        // nearest verb above it
        const verb = up.slice(1).find((i) => token(s, i).tag.startsWith('VB'));
        if (verb === u.at) score = 10;
        else if (at > 0) score = content.has(t.from) ? 0 : 6;
        else if (!content.has(t.from) && (verb === undefined || sharesTime(s, u.at, verb))) score = 4;
        // the parse often hangs "on Tuesday" under the next word: right after the cue it is the cue's
        if (t.from > u.at && t.from - u.at <= 3 && score < 9) score = 9;
        if (t.from < u.at && u.at - t.from <= 2 && score < 7) score = 7;
      }
      return { t, score };
    })
    .filter((x) => x.score >= 4)
    .sort((a, b) => b.score - a.score || a.t.from - b.t.from);
  return scored[0]?.t ?? null;
}

/** Is the cue told together with a verb that has a time: "on Monday he met the press, warning …", but not "they fired on Saturday, and he said …"? */
const sharesTime = (s: Sentence, cue: number, verb: number): boolean =>
  ancestors(s, cue).includes(verb) && dependents(s, cue, 'nsubj', 'nsubjpass').length === 0;

export const asPublished = (published: string | null): DateInterval =>
  published === null
    ? UNDATED
    : { earliest: published, latest: published, precision: 'DAY', basis: 'PUBLISHED', text: null };

/** What speaks for "news of the day", for a date taken over from the same speaker, or for none. */
export function datingFeatures(
  scene: Scene,
  u: Utterance,
  inherited: { readonly gap: number; readonly said: DateInterval } | null,
): Features {
  const f = new Map<string, number>();
  const s = u.sentence;
  f.set(`kind=${u.kind}`, 1);
  f.set(`manner=${u.cue?.manner ?? 'none'}`, 1);
  f.set(`cue=${u.cue?.act ?? 'NONE'}`, 1);
  if (u.at >= 0) {
    const t = token(s, u.at);
    f.set(`tag=${t.tag}`, 1);
    f.set(`lemma=${t.lemma}`, 1);
    for (const c of s.children[u.at] ?? []) {
      const x = token(s, c);
      if (x.dep === 'aux') f.set(`aux=${x.lower}/${t.tag}`, 1);
      if (x.dep === 'advmod') f.set(`adv=${x.lower}`, 1);
    }
  }
  f.set(`how=${u.voice.how}`, 1);
  f.set(
    inherited === null
      ? 'inherit=none'
      : `inherit=${inherited.gap <= 1 ? 'near' : inherited.gap <= 4 ? 'close' : 'far'}/${inherited.said.basis}`,
    1,
  );
  if (inherited !== null) f.set(`inherit=${inherited.said.precision}`, 1);
  f.set(scene.article.published === null ? 'published=no' : 'published=yes', 1);
  f.set(s.index === 0 ? 'place=first' : s.paragraph <= 2 ? 'place=lead' : 'place=body', 1);
  if (u.voice.ref.kind !== 'PERSON') f.set('voice=body', 1);
  const mentions = u.voice.entity?.mentions ?? 0;
  f.set(mentions <= 1 ? 'mentions=1' : mentions <= 3 ? 'mentions<=3' : 'mentions>3', 1);
  if (u.quotations.length > 0) f.set('quoted', 1);
  const vague = findTimes(s).some((t) => t.meaning.kind === 'vague' && Math.abs(t.from - u.at) <= 4);
  if (vague) f.set('vague', 1);
  if (s.tokens.slice(0, 4).some((t) => ['since', 'after', 'although', 'while', 'when'].includes(t.lower)))
    f.set('opens=subordinate', 1);
  return f;
}

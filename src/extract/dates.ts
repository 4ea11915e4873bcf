import type { DateInterval } from '../model.js';
import { UNDATED } from '../model.js';
import { asPublished, datingFeatures, referenceDay, timeOf } from './dating.js';
import { SIGNED } from './free-quotations.js';
import { type Judge, weigh } from './judge.js';
import type { Judged } from './same-act.js';
import type { Scene } from './scenes.js';
import { findTimes, resolveTime } from './times.js';
import { wordsAt } from './tree.js';
import type { Utterance } from './utterances.js';

/** A date for every utterance: its own words, else what its speaker's last dated words give, the day of publication, or none. */
export function dateAll(judge: Judge, scene: Scene, judged: readonly Judged[]): ReadonlyMap<Judged, DateInterval> {
  const reference = referenceDay(scene.article.published, scene.sentences);
  const out = new Map<Judged, DateInterval>();
  const lastOf = new Map<string, { at: number; said: DateInterval }>();
  let lastDated: DateInterval | null = null;
  for (const j of judged) {
    const u = j.reading.utterance;
    const time = timeOf(scene, u);
    const before = lastOf.get(u.voice.key) ?? null;
    let said: DateInterval;
    if (u.rule === SIGNED) said = signatureDate(scene, u);
    else if (time !== null) {
      const text = wordsAt(scene.article.text, u.sentence, time.from, time.to);
      said = resolveTime(time.meaning, reference, text, lastDated);
      // nothing is reported before it is said: an anchor that gives a later day was not the one meant
      if (said.earliest !== null && scene.article.published !== null && said.earliest > scene.article.published)
        said = before?.said ?? UNDATED;
    } else {
      const inherited = before === null ? null : { gap: u.sentence.index - before.at, said: before.said };
      const choice = weigh(judge, datingFeatures(scene, u, inherited))[0]!.label;
      said =
        choice === 'inherit' && before !== null
          ? before.said
          : choice === 'published'
            ? asPublished(scene.article.published)
            : UNDATED;
    }
    out.set(j, said);
    if (said.earliest !== null && j.worth >= 0.3) {
      lastOf.set(u.voice.key, { at: u.sentence.index, said });
      lastDated = said;
    }
  }
  return out;
}

/** The date in the line below the paragraph. */
function signatureDate(scene: Scene, u: Utterance): DateInterval {
  const below = scene.sentences.find((s) => s.paragraph === u.sentence.paragraph + 1);
  const time = below === undefined ? undefined : findTimes(below).find((t) => t.meaning.kind === 'calendar');
  if (below === undefined || time === undefined) return UNDATED;
  const text = wordsAt(scene.article.text, below, time.from, time.to);
  return resolveTime(time.meaning, scene.article.published, text, null);
}

/** The lead's own date, else the first that any utterance of the group has. */
export function saidOf(group: readonly Judged[], lead: Judged, dates: ReadonlyMap<Judged, DateInterval>): DateInterval {
  const all = [lead, ...group].map((j) => dates.get(j) ?? UNDATED);
  const rank = (d: DateInterval) =>
    d.earliest === null ? 9 : d.basis === 'PUBLISHED' ? 5 : d.precision === 'DAY' ? 0 : 2;
  return all.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

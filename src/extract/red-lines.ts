import type { ActorRef } from '../model.js';
import type { Reading, Scene } from './features.js';
import type { Features } from './judge.js';
import { ANSWER_LINES } from './line-answers.js';
import { BAR_LINES, namesLine } from './line-bars.js';
import { CONDITION_LINES } from './line-conditions.js';
import { OUTCOME_LINES } from './line-outcomes.js';
import type { LineRule } from './line-rule.js';
import { phrase } from './phrases.js';
import type { Judged } from './same-act.js';

/** The conduct barred and what it would bring, as read from one utterance. */
export interface LineReading {
  readonly trigger: string;
  readonly consequence: string | null;
  readonly explicit: boolean;
  readonly rule: string;
  /** More of its form, for the judge. */
  readonly detail: string;
}

/** First that fits, from the most telling form down. */
export const LINE_RULES: readonly LineRule[] = [...CONDITION_LINES, ...BAR_LINES, ...ANSWER_LINES, ...OUTCOME_LINES];

export function readLine(r: Reading, text: string): LineReading | null {
  const s = r.utterance.sentence;
  for (const rule of LINE_RULES) {
    const hit = rule.read(r);
    if (hit === null) continue;
    const trigger = phrase(s, hit.trigger, text, 18);
    if (trigger.split(' ').length < 2 && rule.id !== 'line/named') continue;
    const consequence = hit.consequence === null ? null : phrase(s, hit.consequence, text, 18) || null;
    return { trigger, consequence, explicit: namesLine(s), rule: rule.id, detail: hit.detail ?? '' };
  }
  return null;
}

/** What speaks for a red line in a group of utterances that are one act. */
export function lineFeatures(scene: Scene, group: readonly Judged[], act: string): Features {
  const f = new Map<string, number>();
  f.set(`act=${act}`, 1);
  for (const j of group) {
    const line = readLine(j.reading, scene.article.text);
    if (line !== null) {
      f.set(`rule=${line.rule}`, 1);
      f.set(`rule=${line.rule}/act=${act}`, 1);
      if (line.detail !== '') f.set(`rule=${line.rule}/${line.detail}`, 1);
      if (line.consequence !== null) f.set('consequence', 1);
    }
    for (const c of j.reading.clauses) {
      if (c.condition !== '') {
        f.set(`if=${c.condition}`, 1);
        f.set(`if=${c.party}`, 1);
        f.set(`if=${c.condition}/act=${act}`, 1);
      } else {
        f.set(`main=${c.party}/${c.negated ? '!' : ''}${c.mood}`, 1);
        f.set(`mood=${c.mood}/act=${act}`, 1);
      }
    }
    for (const [k] of j.reading.act) if (k.startsWith('has=') || k.startsWith('cue=')) f.set(k, 1);
    if (j.reading.utterance.cue !== null) f.set(`lemma=${j.reading.utterance.cue.lemma}`, 1);
    if (namesLine(j.reading.utterance.sentence)) f.set('red line', 1);
  }
  if (![...f.keys()].some((k) => k.startsWith('rule='))) f.set('rule=none', 1);
  return f;
}

/** Trigger and consequence from the utterance that gives them most fully. */
export function lineOf(
  scene: Scene,
  group: readonly Judged[],
  holder: ActorRef,
): {
  readonly holder: ActorRef;
  readonly trigger: string;
  readonly consequence: string | null;
  readonly explicit: boolean;
  readonly rule: string;
} | null {
  const order = LINE_RULES.map((r) => r.id);
  const lines = group.map((j) => readLine(j.reading, scene.article.text)).filter((l) => l !== null);
  if (lines.length === 0) return null;
  const best = [...lines].sort(
    (a, b) =>
      Number(b.consequence !== null) - Number(a.consequence !== null) ||
      order.indexOf(a.rule) - order.indexOf(b.rule) ||
      b.trigger.length - a.trigger.length,
  )[0]!;
  return {
    holder,
    trigger: best.trigger,
    consequence: best.consequence ?? lines.find((l) => l.consequence !== null)?.consequence ?? null,
    explicit: lines.some((l) => l.explicit),
    rule: best.rule,
  };
}

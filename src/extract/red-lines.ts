import type { Reading } from './features.js';
import { choose, type Features, type Judge } from './judge.js';
import { ANSWER_LINES } from './line-answers.js';
import { BAR_LINES, namesLine } from './line-bars.js';
import { CONDITION_LINES } from './line-conditions.js';
import { DEED_LINES } from './line-deeds.js';
import { OUTCOME_LINES } from './line-outcomes.js';
import { isConduct, isToCome, type LineRule } from './line-rule.js';
import { phrase } from './phrases.js';
import type { Judged } from './same-act.js';
import type { Scene } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import { tallyTraits } from './traits.js';
import { dependents, token } from './tree.js';

/** The conduct barred and what it would bring, as read from one utterance. */
export interface LineReading {
  readonly trigger: string;
  readonly consequence: string | null;
  readonly explicit: boolean;
  readonly rule: string;
  /** The trigger opens with a pronoun for the side that is warned. */
  readonly theirs: boolean;
  /** "such a step", "do so": the conduct was named before. */
  readonly pointsBack: boolean;
  /** Its form, for the judge. */
  readonly signs: readonly string[];
}

/** From the most telling form down: of two that read the same trigger the first counts. */
export const LINE_RULES: readonly LineRule[] = [
  ...CONDITION_LINES,
  ...BAR_LINES,
  ...ANSWER_LINES,
  ...OUTCOME_LINES,
  ...DEED_LINES,
];

/** Every line that the utterance may draw. */
export function readLines(r: Reading, text: string): readonly LineReading[] {
  const s = r.utterance.sentence;
  const out = new Map<string, LineReading>();
  const content = new Set(r.utterance.content);
  // "any raid, he warned, would …": the speaker between commas is no part of it
  const said = (tokens: readonly number[]) =>
    tokens.some((i) => content.has(i)) ? tokens.filter((i) => content.has(i)) : tokens;
  for (const rule of LINE_RULES)
    for (const hit of rule.read(r)) {
      const barred = said(hit.trigger);
      const trigger = phrase(s, barred, text, 18);
      if (trigger === '' || out.has(trigger) || (hit.trigger.length === 1 && !NOUN.test(token(s, hit.trigger[0]!).tag)))
        continue;
      const consequence = outcomeOf(r, hit.consequence, text);
      const signs = [
        `rule=${rule.id}`,
        `form=${rule.id}/${hit.detail ?? ''}`,
        ...triggerSigns(r, hit.trigger),
        ...traitSigns(s, 'bars', barred),
        ...(consequence === null ? [] : ['consequence', ...traitSigns(s, 'brings', hit.consequence ?? [])]),
      ];
      const theirs = isTheirs(r, hit.trigger);
      out.set(trigger, {
        trigger,
        consequence,
        explicit: namesLine(s),
        rule: rule.id,
        theirs,
        pointsBack: POINTER.test(trigger),
        signs,
      });
    }
  return [...out.values()];
}

/** What would follow, in words of what is said; something happens in it, or it is no outcome. */
function outcomeOf({ utterance: u }: Reading, tokens: readonly number[] | null, text: string): string | null {
  const content = new Set(u.content);
  const said = (tokens ?? []).filter((i) => content.has(i));
  if (!said.some((i) => HAPPENS.test(token(u.sentence, i).tag))) return null;
  return phrase(u.sentence, said, text, 18) || null;
}

const HAPPENS = /^(?:VB|MD)/;
const NOUN = /^NN/;
const PRONOUN = /^(?:it|they|he|she|you)(?= )/i;

/** "if they go on": who does it is a pronoun; "if it was attacked" tells of the speaker. */
function isTheirs({ clauses, utterance: { sentence: s } }: Reading, trigger: readonly number[]): boolean {
  const own = new Set(trigger);
  const clause = clauses.find(
    (c) => own.has(c.verb) && own.has(c.subject) && PRONOUN.test(`${token(s, c.subject).lower} `),
  );
  return clause !== undefined && !clause.passive;
}

const POINTER =
  /^(?:any )?such\b|^(?:this|that|these)\b|\b(?:do|does|did|doing) (?:so|this|that)\b|\bthis (?:direction|course|path|road)\b/i;

/** Does the trigger read like conduct of others that is to come? */
function triggerSigns(r: Reading, trigger: readonly number[]): readonly string[] {
  const s = r.utterance.sentence;
  const own = new Set(trigger);
  const top = trigger.find((i) => !own.has(token(s, i).head));
  const out: string[] = [];
  if (top !== undefined) {
    const t = token(s, top);
    out.push(`head=${t.tag}`);
    if (isToCome(s, top)) out.push('to come');
    if (isConduct(s, top)) out.push('conduct');
    const clause = r.clauses.find((c) => c.verb === top);
    if (clause !== undefined) out.push(`does=${clause.party}`, ...(clause.negated ? ['not done'] : []));
    const det = dependents(s, top, 'det').map((d) => token(s, d).lower)[0];
    if (t.tag.startsWith('NN')) out.push(`det=${det ?? 'none'}`);
  }
  if (trigger.some((i) => ['we', 'us', 'our'].includes(token(s, i).lower))) out.push('ours');
  out.push(`length=${trigger.length < 3 ? 'word' : trigger.length < 6 ? 'short' : 'long'}`);
  return out;
}

const traitSigns = (s: Sentence, scope: string, tokens: readonly number[]): readonly string[] =>
  [...tallyTraits(s, tokens).keys()].map((trait) => `${scope}=${trait}`);

/** Every line that a group of utterances that are one act may draw, with what speaks for it. */
export interface LineCandidate {
  readonly of: Judged;
  readonly reading: LineReading;
  readonly features: Features;
}

export function lineCandidates(scene: Scene, group: readonly Judged[], act: string): readonly LineCandidate[] {
  const out = new Map<string, LineCandidate>();
  for (const of of group)
    for (const reading of readLines(of.reading, scene.article.text)) {
      if (out.has(reading.trigger)) continue;
      const features = new Map<string, number>([
        ['line', 1],
        [`act=${act}/${reading.rule}`, 1],
      ]);
      for (const sign of reading.signs) features.set(sign, 1);
      const { cue } = of.reading.utterance;
      if (cue !== null) features.set(`cue=${cue.act}/${reading.rule}`, 1);
      out.set(reading.trigger, { of, reading, features });
    }
  return [...out.values()];
}

/**
 * The trigger of a line that was told before an utterance, in four sentences; '' where none was. "Such an intervention" means the one that
 * was called so, else the conduct that was told of last.
 */
function triggerBefore(all: readonly Judged[], j: Judged, trigger: string, text: string): string {
  const at = j.reading.utterance.sentence.index;
  const own = new Set(j.reading.utterance.content);
  const told: string[] = [];
  for (const o of all.slice(0, Math.max(0, all.indexOf(j))).reverse()) {
    const { sentence, content } = o.reading.utterance;
    if (sentence.index < at - 4) break;
    if (sentence.index === at && content.some((i) => own.has(i))) continue;
    const line = readLines(o.reading, text).find((l) => !l.pointsBack && !l.theirs);
    if (line !== undefined) told.push(line.trigger);
  }
  const name = /\bsuch (?:an? )?(\p{L}+)/iu.exec(trigger)?.[1]?.toLowerCase();
  const called =
    name === undefined
      ? undefined
      : told.find((t) =>
          t
            .toLowerCase()
            .split(/\P{L}+/u)
            .includes(name),
        );
  return called ?? told[0] ?? '';
}

/**
 * The trigger with what it leaves to the reader in brackets: the name for the pronoun that it opens with, where one side only is warned
 * ("[Iran] went on"), or the conduct that "such a step" means.
 */
export function inFull(c: LineCandidate, targets: readonly string[], all: readonly Judged[], text: string): string {
  const { trigger, theirs, pointsBack } = c.reading;
  const before = pointsBack ? triggerBefore(all, c.of, trigger, text) : '';
  if (before !== '') return `${trigger} [${before}]`;
  return theirs && targets.length === 1 ? trigger.replace(PRONOUN, () => `[${targets[0]!}]`) : trigger;
}

/** What speaks against any line in the group. */
export function noLineFeatures(group: readonly Judged[], act: string): Features {
  const f = new Map<string, number>();
  f.set(`act=${act}`, 1);
  for (const j of group) {
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
  return f;
}

/** The line that the group draws, if it is likely enough that it draws any; its trigger in full, and the utterance that draws it. */
export function lineOf(
  judge: Judge,
  scene: Scene,
  group: readonly Judged[],
  act: string,
  least: number,
  inWords: (c: LineCandidate) => string,
): (Pick<LineReading, 'trigger' | 'consequence' | 'explicit' | 'rule'> & { readonly of: Judged }) | null {
  const candidates = lineCandidates(scene, group, act);
  if (candidates.length === 0) return null;
  const [none = 0, ...each] = choose(judge, [noLineFeatures(group, act), ...candidates.map((c) => c.features)]);
  if (1 - none < least) return null;
  const best = candidates[each.indexOf(Math.max(...each))]!;
  const words = inWords(best);
  // "such an intervention", where the statement itself tells which: the line is told in full there
  const full = best.reading.pointsBack
    ? candidates.find((c) => !c.reading.pointsBack && words.endsWith(`[${c.reading.trigger}]`))
    : undefined;
  const { of, reading } = full ?? best;
  const { consequence, rule } = reading;
  const explicit = candidates.some((c) => c.reading.explicit);
  return { trigger: full === undefined ? words : reading.trigger, consequence, rule, explicit, of };
}

import type { ActorRef } from '../model.js';
import type { Clause } from './clauses.js';
import type { Reading, Scene } from './features.js';
import type { Features } from './judge.js';
import { phrase } from './phrases.js';
import type { Judged } from './same-act.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, isVerb, prepObjects, subtree, token } from './tree.js';

/** The conduct barred and what it would bring, as read from one utterance. */
export interface LineReading {
  readonly trigger: string;
  readonly consequence: string | null;
  readonly explicit: boolean;
  readonly rule: string;
}

interface LineRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
  readonly read: (
    r: Reading,
    text: string,
  ) => { readonly trigger: readonly number[]; readonly consequence: readonly number[] | null } | null;
}

const BAD_OUTCOME = new Set(
  'lead result mean trigger provoke cause bring spark escalate constitute amount become risk invite prompt start open unleash destabilise destabilize undermine jeopardize jeopardise threaten draw drag push be end cross'.split(
    ' ',
  ),
);
const CAUTION = new Set('warn caution advise counsel admonish'.split(' '));

const clauseTokens = (s: Sentence, c: Clause): readonly number[] =>
  subtree(s, c.verb).filter((i) => token(s, i).dep !== 'mark' || token(s, i).head !== c.verb);

/** First that fits, from the most telling form down. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'line/if',
    reason: 'a condition with its outcome draws a line at the condition',
    example: 'Iran warned that it would close the strait if foreign warships entered the bay.',
    nearMiss: 'Iran said it would ask whether foreign warships had entered the bay.',
    read: ({ utterance: u, clauses }) => {
      const s = u.sentence;
      const condition =
        clauses.find(
          (c) =>
            c.condition !== '' &&
            c.condition !== 'when' &&
            c.condition !== 'once' &&
            ['advcl', 'ccomp', 'pcomp', 'conj'].includes(token(s, c.verb).dep),
        ) ?? clauses.find((c) => c.condition !== '' && c.condition !== 'when');
      if (condition === undefined) return null;
      let top = condition.verb;
      while (
        token(s, top).head >= 0 &&
        token(s, top).dep !== 'advcl' &&
        isVerb(token(s, token(s, top).head)) &&
        token(s, top).dep !== 'ccomp'
      )
        top = token(s, top).head;
      const inside = new Set(subtree(s, top));
      const trigger = [...inside].filter((i) => token(s, i).dep !== 'mark' || token(s, i).head !== top);
      // the outcome is the clause reported, not the one addressed or the day
      const said =
        u.contentHead >= 0 && isVerb(token(s, u.contentHead)) && !inside.has(u.contentHead)
          ? subtree(s, u.contentHead)
          : u.content;
      const outcome = said.filter(
        (i) => !inside.has(i) && !(token(s, i).dep === 'mark' && token(s, i).head === u.contentHead),
      );
      return { trigger, consequence: outcome.length >= 2 ? outcome : null };
    },
  },
  {
    id: 'line/must-not',
    reason: 'what others must not do is barred',
    example: "The alliance must not station missiles on the island, Iran's foreign minister said.",
    nearMiss: "The alliance must pay its share, Iran's foreign minister said.",
    read: ({ utterance: u, clauses }) => {
      const hit = clauses.find(
        (c) => c.negated && ['must', 'should', 'can', 'need'].includes(c.mood) && c.party !== 'we' && c.party !== 'own',
      );
      return hit === undefined
        ? null
        : {
            trigger: clauseTokens(u.sentence, hit).filter(
              (i) =>
                token(u.sentence, i).dep !== 'neg' &&
                !(token(u.sentence, i).dep === 'aux' && token(u.sentence, i).head === hit.verb),
            ),
            consequence: null,
          };
    },
  },
  {
    id: 'line/against',
    reason: 'a warning against conduct bars it',
    example: 'Iran warned the alliance against sending missiles to the island.',
    nearMiss: 'Iran warned the alliance about bad weather.',
    read: ({ utterance: u }) => {
      if (u.at < 0 || u.cue === null || u.cue.act !== 'WARN') return null;
      const s = u.sentence;
      const object =
        prepObjects(s, u.at, 'against')[0] ??
        dependents(s, u.at, 'dobj').flatMap((o) => prepObjects(s, o, 'against'))[0];
      if (object !== undefined) return { trigger: subtree(s, object), consequence: null };
      const not = dependents(s, u.at, 'xcomp').find((x) => dependents(s, x, 'neg').length > 0);
      return not !== undefined && CAUTION.has(token(s, u.at).lemma)
        ? {
            trigger: subtree(s, not).filter((i) => token(s, i).dep !== 'neg' && token(s, i).lower !== 'to'),
            consequence: null,
          }
        : null;
    },
  },
  {
    id: 'line/would-bring',
    reason: 'conduct that would lead to a bad outcome is the trigger, the outcome the consequence',
    example: "Sending missiles to the island would lead to war, Iran's foreign minister warned.",
    nearMiss: 'Iran said its foreign minister would lead the delegation to the island.',
    read: ({ utterance: u, clauses }) => {
      const s = u.sentence;
      const hit = clauses.find(
        (c) =>
          c.condition === '' &&
          ['would', 'could', 'will', 'may', 'might', 'can'].includes(c.mood) &&
          BAD_OUTCOME.has(c.lemma) &&
          c.subject >= 0 &&
          ['thing', 'any', 'other', 'it', 'they', 'none'].includes(c.party) &&
          token(s, c.subject).tag !== 'PRP',
      );
      if (hit === undefined) return null;
      const subject = subtree(s, hit.subject);
      const outcome = subtree(s, hit.verb, (c) => c === hit.subject).filter(
        (i) => !['mark', 'cc'].includes(token(s, i).dep),
      );
      return { trigger: subject, consequence: outcome };
    },
  },
  {
    id: 'line/named',
    reason: 'what is called a red line is one',
    example: "Missiles on the island are a red line, Iran's foreign minister said.",
    nearMiss: "The red brick line of the palace is old, Iran's foreign minister said.",
    read: ({ utterance: u, clauses }) => {
      const s = u.sentence;
      for (const c of clauses)
        for (const a of dependents(s, c.verb, 'attr', 'dobj', 'oprd')) {
          if (!isLine(s, a)) continue;
          if (c.subject >= 0 && token(s, c.subject).tag !== 'PRP' && dependents(s, c.verb, 'attr').includes(a))
            return { trigger: subtree(s, c.subject), consequence: null };
          const of = prepObjects(s, a, 'at', 'on', 'over', 'of', 'about')[0];
          if (of !== undefined) return { trigger: subtree(s, of), consequence: null };
        }
      return null;
    },
  },
  {
    id: 'line/will-not-tolerate',
    reason: 'what the speaker will not allow is barred',
    example: "We will not tolerate missiles on the island, Iran's foreign minister said.",
    nearMiss: "We will not attend talks on the island, Iran's foreign minister said.",
    read: ({ utterance: u, clauses }) => {
      const s = u.sentence;
      const hit = clauses.find(
        (c) =>
          c.negated &&
          ['allow', 'tolerate', 'permit', 'accept', 'let', 'stand'].includes(c.lemma) &&
          ['will', 'would', 'can', 'present', 'going-to', 'could'].includes(c.mood),
      );
      if (hit === undefined) return null;
      const object = dependents(s, hit.verb, 'dobj', 'ccomp', 'xcomp')[0] ?? prepObjects(s, hit.verb, 'by')[0];
      if (object === undefined) return null;
      // "missiles on the island": the parse may hang the place under the verb
      const places = dependents(s, hit.verb, 'prep').filter((p) => p > object);
      return { trigger: [object, ...places].flatMap((i) => subtree(s, i)), consequence: null };
    },
  },
];

const isLine = (s: Sentence, noun: number): boolean => {
  const t = token(s, noun);
  if (t.lemma === 'threshold') return true;
  return t.lemma === 'line' && dependents(s, noun, 'amod', 'compound').some((c) => token(s, c).lower === 'red');
};

export function readLine(r: Reading, text: string): LineReading | null {
  const s = r.utterance.sentence;
  for (const rule of LINE_RULES) {
    const hit = rule.read(r, text);
    if (hit === null) continue;
    const trigger = phrase(s, hit.trigger, text, 18);
    if (trigger.split(' ').length < 2 && rule.id !== 'line/named') continue;
    const consequence = hit.consequence === null ? null : phrase(s, hit.consequence, text, 18) || null;
    return { trigger, consequence, explicit: s.tokens.some((t) => isLine(s, t.i)), rule: rule.id };
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
    if (j.reading.utterance.sentence.tokens.some((t) => isLine(j.reading.utterance.sentence, t.i)))
      f.set('red line', 1);
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

import type { Reading } from './features.js';
import { bare, isConduct, type LineRule, lemma, placesOf, words } from './line-rule.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, dependents, isInfinitive, isPerfect, isVerb, prepObjects, subtree, token } from './tree.js';

const CAUTION = words(
  'warn caution advise counsel admonish tell urge call ask order demand beware remind warning threat',
);

const inside = (r: Reading): ReadonlySet<number> => new Set(r.utterance.content);

const isLine = (s: Sentence, noun: number): boolean => {
  const t = token(s, noun);
  if (t.lemma === 'threshold') return true;
  return (
    t.lemma === 'line' &&
    (dependents(s, noun, 'amod', 'compound').some((c) => token(s, c).lower === 'red') ||
      prepObjects(s, noun, 'in').some((o) => token(s, o).lower === 'sand'))
  );
};

/** Does the sentence name a red line, a threshold or a line in the sand? */
export const namesLine = (s: Sentence): boolean => s.tokens.some((t) => t.tag.startsWith('NN') && isLine(s, t.i));

/** Conduct that the speaker bars. */
export const BAR_LINES: readonly LineRule[] = [
  {
    id: 'line/against',
    reason: 'a warning against conduct, or not to do it, bars it',
    example: 'Iran warned the alliance against sending missiles to the island.',
    nearMiss: 'Iran warned the alliance about bad weather.',
    *read({ utterance: u }) {
      const s = u.sentence;
      for (const at of placesOf(u, CAUTION)) {
        const object =
          prepObjects(s, at, 'against')[0] ?? dependents(s, at, 'dobj').flatMap((o) => prepObjects(s, o, 'against'))[0];
        if (object !== undefined && ['warn', 'caution', 'warning', 'advise', 'counsel'].includes(lemma(s, at)))
          yield { trigger: subtree(s, object), consequence: null, detail: 'against' };
        const off = ['warn', 'caution'].includes(lemma(s, at))
          ? dependents(s, at, 'prep').find((p) => ['off', 'over', 'of'].includes(token(s, p).lower))
          : undefined;
        const not = dependents(s, at, 'xcomp', 'ccomp', 'acl', 'advcl').find(
          (x) => dependents(s, x, 'neg').length > 0 && isInfinitive(s, x),
        );
        if (not !== undefined) {
          const who = dependents(s, at, 'dobj', 'dative')[0];
          yield {
            trigger: [...(who === undefined ? [] : subtree(s, who).filter((i) => i < not)), ...bare(s, not)],
            consequence: null,
            detail: `not to/${lemma(s, at)}`,
          };
        }
        const named = off === undefined ? undefined : dependents(s, off, 'pobj')[0];
        const cost =
          named !== undefined &&
          ['consequence', 'cost', 'price', 'danger', 'risk', 'effect', 'repercussion'].includes(lemma(s, named))
            ? named
            : undefined;
        const because = cost === undefined ? undefined : prepObjects(s, cost, 'of', 'for', 'from')[0];
        if (cost !== undefined && because !== undefined)
          yield {
            trigger: subtree(s, because),
            consequence: subtree(s, cost, (c) => subtree(s, c).includes(because)),
            detail: 'consequences of',
          };
      }
    },
  },
  {
    id: 'line/must-not',
    reason: 'what others must not do is barred',
    example: "The alliance must not station missiles on the island, Iran's foreign minister said.",
    nearMiss: "The alliance must pay its share, Iran's foreign minister said.",
    *read(r) {
      const s = r.utterance.sentence;
      const barred = r.clauses.filter(
        (c) =>
          c.negated &&
          c.party !== 'we' &&
          c.party !== 'own' &&
          c.condition === '' &&
          ['must', 'should', 'can', 'will', 'imperative', 'ought'].includes(c.mood) &&
          !isPerfect(s, c.verb) &&
          (c.mood !== 'will' ||
            (['have', 'get', 'obtain', 'acquire', 'possess', 'become'].includes(c.lemma) && c.subject >= 0)) &&
          (c.mood !== 'can' ||
            [
              'have',
              'get',
              'obtain',
              'acquire',
              'possess',
              'become',
              'continue',
              'be',
              'allow',
              'permit',
              'tolerate',
              'break',
              'do',
              'go',
              'attack',
              'threaten',
              'use',
              'happen',
              'stand',
              'invade',
              'enter',
              'dictate',
              'accept',
            ].includes(c.lemma)),
      );
      for (const c of barred) yield { trigger: bare(s, c.verb), consequence: null, detail: `${c.mood}/${c.party}` };
    },
  },
  {
    id: 'line/will-not-tolerate',
    reason: 'what the speaker will not allow, or means to prevent, is barred',
    example: "We will not tolerate missiles on the island, Iran's foreign minister said.",
    nearMiss: "We will not attend talks on the island, Iran's foreign minister said.",
    *read(r) {
      const s = r.utterance.sentence;
      for (const c of r.clauses) {
        const refuse =
          (c.negated || dependents(s, c.verb, 'advmod').some((a) => ['never', 'longer'].includes(token(s, a).lower))) &&
          ['allow', 'tolerate', 'permit', 'accept', 'let', 'stand', 'ignore', 'sit'].includes(c.lemma) &&
          ['will', 'would', 'can', 'present', 'going-to', 'could', 'infinitive', 'shall', 'participle'].includes(
            c.mood,
          );
        const prevent =
          !c.negated &&
          ['prevent', 'stop', 'deter', 'keep'].includes(c.lemma) &&
          ['will', 'would', 'infinitive', 'must', 'going-to', 'shall'].includes(c.mood);
        if (!refuse && !prevent) continue;
        const object =
          dependents(s, c.verb, 'dobj', 'ccomp', 'xcomp')[0] ??
          (refuse ? (prepObjects(s, c.verb, 'by')[0] ?? dependents(s, c.verb, 'advcl')[0]) : undefined);
        if (object === undefined) continue;
        // "missiles on the island", "Iran from getting the bomb": the parse may hang the rest under the verb
        const more = dependents(s, c.verb, 'prep', 'xcomp', 'ccomp').filter((p) => p > object);
        if (prevent && !more.some((p) => token(s, p).lower === 'from') && !isConduct(s, object)) continue;
        yield {
          trigger: [object, ...more].flatMap((i) => bare(s, i)).filter((i) => token(s, i).lower !== 'from'),
          consequence: null,
          detail: prevent ? 'prevent' : `${c.lemma}/${c.mood}`,
        };
      }
    },
  },
  {
    id: 'line/named',
    reason: 'what is called a red line is one',
    example: "Missiles on the island are a red line, Iran's foreign minister said.",
    nearMiss: "The red brick line of the palace is old, Iran's foreign minister said.",
    *read(r) {
      const s = r.utterance.sentence;
      const within = inside(r);
      for (const t of s.tokens) {
        if (!t.tag.startsWith('NN') || !isLine(s, t.i)) continue;
        const verb = ancestors(s, t.i)
          .slice(1, 4)
          .find((i) => isVerb(token(s, i)));
        const of = prepObjects(s, t.i, 'at', 'on', 'over', 'of', 'about', 'against', 'for')[0];
        if (of !== undefined) yield { trigger: subtree(s, of), consequence: null, detail: 'of' };
        if (verb === undefined) continue;
        const subject = dependents(s, verb, 'nsubj', 'nsubjpass', 'csubj').find((x) => x !== t.i);
        if (
          subject !== undefined &&
          token(s, subject).tag !== 'PRP' &&
          ['attr', 'dobj', 'oprd', 'pobj'].includes(t.dep) &&
          within.has(subject)
        )
          yield { trigger: subtree(s, subject), consequence: null, detail: lemma(s, verb) };
        const as = dependents(s, verb, 'dobj').find((x) => x !== t.i);
        if (as !== undefined) yield { trigger: subtree(s, as), consequence: null, detail: 'as' };
        const by = prepObjects(s, verb, 'by', 'with')[0];
        if (by !== undefined) yield { trigger: subtree(s, by), consequence: null, detail: 'by' };
      }
    },
  },
];

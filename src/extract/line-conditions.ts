import type { Clause } from './clauses.js';
import { bare, isConduct, type LineRule, rest, words } from './line-rule.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, isVerb, prepObjects, subtree, token } from './tree.js';

const WHETHER = words(
  'see know ask determine decide wonder learn check tell verify find consider doubt say assess question judge examine sure clear unclear',
);

/** English has no "would" or "will" in what is supposed: from the comma before one on, the parse has drawn the main clause in. */
function supposed(s: Sentence, clause: readonly number[]): readonly number[] {
  const modal = clause.findIndex((i) => token(s, i).tag === 'MD' && ['would', 'will'].includes(token(s, i).lower));
  const comma = clause.findLastIndex((i, k) => k < modal && k > 2 && token(s, i).form === ',');
  return comma < 0 ? clause : clause.slice(0, comma);
}

/** Where a condition opens: at its conjunction or its inverted auxiliary; the parse may have hung it on the main clause. */
function openingOf(s: Sentence, verb: number, top: number): number {
  const opens = (v: number) =>
    (s.children[v] ?? []).filter((c) => c < v && ['mark', 'advmod', 'aux'].includes(token(s, c).dep));
  return Math.min(verb, ...[verb, top].flatMap(opens).filter((i) => OPENERS.has(token(s, i).lower)));
}
const OPENERS = words('if unless should were had until once when whenever provided as long');

/** "see if", "asked if": not a condition but a question. */
function isWhether(s: Sentence, c: Clause): boolean {
  let top = c.verb;
  for (let steps = 0; steps < 4 && token(s, top).dep === 'conj' && token(s, top).head >= 0; steps++)
    top = token(s, top).head;
  const t = token(s, top);
  if (t.head < 0) return false;
  const head = token(s, t.head);
  const before = Math.min(...subtree(s, top)) - 1;
  return (t.dep === 'ccomp' || before === t.head) && c.condition === 'if' && WHETHER.has(head.lemma.toLowerCase());
}

/** Conduct named as a condition: by a clause, by a noun, or as what will be met with an answer. */
export const CONDITION_LINES: readonly LineRule[] = [
  {
    id: 'line/if',
    reason: 'a condition with its outcome draws a line at the condition',
    example: 'Iran warned that it would close the strait if foreign warships entered the bay.',
    nearMiss: 'Iran said it would ask whether foreign warships had entered the bay.',
    *read(r) {
      const { utterance: u, clauses } = r;
      const s = u.sentence;
      const conditions = clauses.filter((c) => c.condition !== '' && !isWhether(s, c));
      const tops = new Set<number>();
      for (const condition of conditions) {
        let top = condition.verb;
        while (
          token(s, top).head >= 0 &&
          token(s, top).dep !== 'advcl' &&
          isVerb(token(s, token(s, top).head)) &&
          token(s, top).dep !== 'ccomp'
        )
          top = token(s, top).head;
        if (tops.has(top)) continue;
        tops.add(top);
        const from = openingOf(s, condition.verb, top);
        const all = new Set(supposed(s, subtree(s, top)).filter((i) => i >= from));
        yield {
          trigger: [...all].filter((i) => token(s, i).dep !== 'mark' || token(s, i).head !== top),
          consequence: rest(u, all),
          detail: `${condition.condition}/${condition.party}/${condition.mood}`,
        };
      }
      // a verb that the parse took for a noun ("if Iran bases …"), or the speaker's clause between
      for (const i of u.content) {
        const head = token(s, i).head;
        if (!['if', 'unless'].includes(token(s, i).lower) || token(s, i).dep !== 'mark' || head < 0 || tops.has(head))
          continue;
        if (clauses.some((c) => c.verb === head)) continue;
        tops.add(head);
        const all = new Set(subtree(s, head));
        yield { trigger: [...all].filter((k) => k !== i), consequence: rest(u, all), detail: 'no verb' };
      }
    },
  },
  {
    id: 'line/in-case',
    reason: '"in the event of", "in case of" and "in response to any" name the condition by a noun',
    example: 'Iran said it would close the strait in the event of an attack on its ports.',
    nearMiss: 'Iran said the strait was closed in the northern part.',
    *read(r) {
      const s = r.utterance.sentence;
      for (const i of r.utterance.content) {
        const t = token(s, i);
        if (!['event', 'case', 'sign'].includes(t.lower) || s.tokens[i - 1] === undefined) continue;
        if (!['in', 'the', 'first', 'any'].includes(s.tokens[i - 1]!.lower)) continue;
        const object = prepObjects(s, i, 'of')[0] ?? dependents(s, i, 'acl', 'relcl', 'ccomp')[0];
        if (object === undefined) continue;
        const all = new Set(subtree(s, object));
        yield { trigger: [...all], consequence: rest(r.utterance, new Set(subtree(s, i))) };
      }
    },
  },
  {
    id: 'line/met-with',
    reason: 'conduct that "will be met with" an answer is the trigger, the answer the consequence',
    example: 'Any attack on the ports will be met with force, Iran said.',
    nearMiss: 'The ministers were met with flowers at the port, Iran said.',
    *read(r) {
      const s = r.utterance.sentence;
      for (const c of r.clauses) {
        if (c.subject < 0 || c.condition !== '') continue;
        const future = ['will', 'would', 'shall', 'must', 'going-to', 'can', 'present'].includes(c.mood);
        if (!future) continue;
        if (
          c.passive &&
          ['meet', 'answer', 'follow', 'counter', 'punish', 'repel'].includes(c.lemma) &&
          token(s, c.subject).tag !== 'PRP'
        ) {
          const answer = dependents(s, c.verb, 'prep', 'agent').flatMap((p) => subtree(s, p));
          yield { trigger: subtree(s, c.subject), consequence: answer.length > 1 ? answer : null, detail: c.mood };
        }
        if (!c.passive && c.lemma === 'meet') {
          const object = dependents(s, c.verb, 'dobj').find((o) => isConduct(s, o));
          if (object !== undefined)
            yield { trigger: subtree(s, object), consequence: subtree(s, c.subject), detail: c.mood };
        }
        if (
          c.passive &&
          c.negated &&
          ['tolerate', 'allow', 'accept', 'permit', 'leave', 'forgive', 'ignore', 'unanswer'].includes(c.lemma)
        ) {
          const what = dependents(s, c.verb, 'xcomp').flatMap((x) => bare(s, x));
          yield { trigger: [...subtree(s, c.subject), ...what], consequence: null, detail: 'not tolerated' };
        }
        if (
          c.negated &&
          c.lemma === 'go' &&
          dependents(s, c.verb, 'acomp', 'oprd', 'xcomp', 'advmod').some((a) =>
            ['unanswered', 'unpunished', 'unnoticed'].includes(token(s, a).lower),
          )
        )
          yield { trigger: subtree(s, c.subject), consequence: null, detail: 'unanswered' };
      }
    },
  },
];

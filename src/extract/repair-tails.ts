import { isSpeechVerb } from './lexicon/cues.js';
import { canSpeak, NOTHING, type Repair, TEXTS } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependent, dependents, SUBJECTS } from './tree.js';

/** The longest phrase for a speaker, in tokens. */
const LONGEST = 16;
const PART = /^(?:DT|PRP\$|POS|NN|JJ|CD|HYPH|IN|CC|TO|VB[GN]|RB|,)/;

const isEnd = (t: Token | undefined): boolean => t !== undefined && (t.form === ',' || /^(?:["”’]|'')$/.test(t.form));

/** Where the phrase right before a verb begins, behind a comma; a name between commas belongs to it ("the deputy chairman, Ann Corwin, said"). */
function phraseStart(s: Sentence, verb: number): number | null {
  const ends = s.tokens.filter((t) => t.i < verb && isEnd(t)).map((t) => t.i);
  const last = ends.at(-1);
  if (last === undefined) return null;
  if (last < verb - 1) return last + 1;
  const before = ends.at(-2);
  const outer = ends.at(-3);
  return before === undefined || outer === undefined || before === last - 1 ? null : outer + 1;
}

/** The noun that carries the phrase: the last one before a preposition or a comma. */
function carrier(s: Sentence, from: number, verb: number): Token | undefined {
  let noun: Token | undefined;
  for (const t of s.tokens.slice(from, verb)) {
    if (/^(?:IN|TO|CC|,)$/.test(t.tag)) break;
    if (t.tag.startsWith('NN')) noun = t;
  }
  return noun;
}

const isWhich = (s: Sentence, prep: number): boolean =>
  dependents(s, prep, 'pobj').some((o) => s.tokens[o]!.tag === 'WDT' && o === prep + 1);

const finite = (t: Token): boolean => /^(?:VB[DPZ]|MD)$/.test(t.tag);

/** Facts about a verb of speech that closes the sentence, behind all that was said. */
export const TAIL_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/statement-read',
    reason: 'at the end of a sentence, behind a text and a quotation, "read" is the verb and no noun',
    example: '"The port has been closed," a statement read.',
    nearMiss: '"The port has been closed," the minister said of what was a good read.',
    mend: (s) => {
      const read = s.tokens.findLast((t) => t.dep !== 'punct');
      if (read?.lower !== 'read' || read.tag !== 'NN') return NOTHING;
      const from = phraseStart(s, read.i);
      const isText = from !== null && s.tokens.slice(from, read.i).some((t) => TEXTS.has(t.lemma));
      return isText ? new Map([[read.i, { tag: 'VBD', ...(read.head < 0 ? {} : { dep: 'parataxis' }) }]]) : NOTHING;
    },
  },
  {
    id: 'repair/semicolon-ends-a-clause',
    reason: 'behind a semicolon a new clause begins: it goes on, and does not report what stands before',
    example:
      '“We will use all our force,” said Ann Corwin, the defence minister; she described the raid as a “vile act”.',
    nearMiss: 'The hall was shut, the roof was wet; so said Ann Corwin.',
    mend: (s) => {
      const root = s.tokens.find((t) => t.head < 0);
      const stop = s.tokens.findLast((t) => t.form === ';' && t.i < (root?.i ?? 0));
      const subject = root === undefined ? undefined : dependent(s, root.i, 'nsubj');
      if (root === undefined || stop === undefined || subject === undefined || subject < stop.i || subject > root.i)
        return NOTHING;
      const before = dependents(s, root.i, 'ccomp').find(
        (c) => c < stop.i && dependent(s, c, ...SUBJECTS) !== undefined,
      );
      return before === undefined
        ? NOTHING
        : new Map<number, Partial<Token>>([
            [before, { dep: 'ROOT', head: -1 }],
            [root.i, { dep: 'conj', head: before }],
          ]);
    },
  },
  {
    id: 'repair/which-clause-is-no-main-clause',
    reason: 'a clause that begins with "in which" hangs on a noun before it, and what stands before is the main clause',
    example:
      'In a televised address on Monday, Premier Corwin said that Denmark appeared “to be standing down” after the raids on the ports, in which he said “nobody was hurt.”',
    nearMiss: 'The premier said that the raids in which many were hurt had ended.',
    mend: (s) => {
      const root = s.tokens.find((t) => t.head < 0);
      const link = root === undefined ? undefined : dependents(s, root.i, 'prep').find((p) => isWhich(s, p));
      if (root === undefined || link === undefined) return NOTHING;
      const main = dependents(s, root.i, 'ccomp').find((c) => c < link);
      const noun = s.tokens.findLast((t) => t.i < link && t.tag.startsWith('NN'));
      if (main === undefined || noun === undefined) return NOTHING;
      return new Map<number, Partial<Token>>([
        [main, { dep: 'ROOT', head: -1 }],
        [root.i, { dep: 'relcl', head: noun.i }],
      ]);
    },
  },
  {
    id: 'repair/what-was-said-stands-before',
    reason: 'a whole clause, a comma, somebody and a verb of speech: he says what stands before, and is no part of it',
    example: "The port will close by spring, Ann Corwin's minister for harbours boasted in a speech.",
    nearMiss: 'The port will close by spring, the plan boasted about in many a speech.',
    mend: (s) => {
      const root = s.tokens.find((t) => t.head < 0);
      // "…, he said, though others doubt it": what comes after may have a verb of its own
      const verbs = s.tokens
        .filter((t) => (finite(t) && t.tag !== 'MD') || t.tag === 'VBN')
        .filter((t) => isSpeechVerb(t.lemma));
      if (root === undefined) return NOTHING;
      for (const verb of verbs.reverse()) {
        const mended = mendTail(s, root, verb);
        if (mended.size > 0) return mended;
      }
      return NOTHING;
    },
  },
];

function mendTail(s: Sentence, root: Token, verb: Token): ReadonlyMap<number, Partial<Token>> {
  if (dependent(s, verb.i, 'aux', 'auxpass') !== undefined || hasComplement(s, verb.i)) return NOTHING;
  let to = verb.i + 1;
  while (to < s.tokens.length && s.tokens[to]!.form !== ',') to++;
  if (s.tokens.slice(verb.i + 1, to).some(finite)) return NOTHING;
  const from = phraseStart(s, verb.i);
  if (from === null || verb.i - from > LONGEST || s.tokens.slice(from, verb.i).some((t) => !PART.test(t.tag)))
    return NOTHING;
  const speaker = carrier(s, from, verb.i);
  if (speaker === undefined || !canSpeak(speaker) || !s.tokens.slice(0, from).some(finite)) return NOTHING;
  // a participle after its noun needs what only a finite verb has: a day, a place or an occasion behind it, or the full stop
  if (verb.tag === 'VBN' && !CLOSES.has(s.tokens[verb.i + 1]?.tag ?? '.')) return NOTHING;
  const hangsWell = verb.head < 0 || ['ccomp', 'parataxis'].includes(verb.dep);
  if (hangsWell && dependents(s, verb.i, ...SUBJECTS).some((c) => c >= from && c < verb.i)) return NOTHING;
  return hangBefore(s, root, verb, speaker, from);
}

const CLOSES = new Set(['IN', '.', 'RB', 'NN', 'NNP', ',', 'DT']);

const hasComplement = (s: Sentence, verb: number): boolean =>
  dependents(s, verb, 'ccomp', 'xcomp', 'agent').some((c) => c > verb);

/** Makes the verb the root, with the speaker for its subject and all that stands before for its complement. */
function hangBefore(
  s: Sentence,
  root: Token,
  verb: Token,
  speaker: Token,
  from: number,
): ReadonlyMap<number, Partial<Token>> {
  const out = new Map<number, Partial<Token>>();
  // what was the root lies in what is said, or it was the verb
  const top = root.i === verb.i ? undefined : root;
  if (top !== undefined && top.i >= from) return NOTHING;
  for (const t of s.tokens) {
    const outside = t.head < from || t.head >= verb.i;
    if (t.i >= from && t.i < verb.i && outside) out.set(t.i, { head: speaker.i });
    if (t.i > verb.i && t.head < verb.i) out.set(t.i, { head: verb.i });
    if (t.i < from && t.head >= from) out.set(t.i, { head: top?.i ?? verb.i });
  }
  if (top !== undefined) out.set(top.i, { dep: 'ccomp', head: verb.i });
  out.set(verb.i, { tag: verb.tag === 'VBN' ? 'VBD' : verb.tag, dep: 'ROOT', head: -1 });
  out.set(speaker.i, { dep: 'nsubj', head: verb.i });
  return out;
}

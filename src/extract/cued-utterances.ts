import { besideQuotation } from './beside-quotations.js';
import { contentOf, rootOf, verbCue } from './content.js';
import { isQuotingAs, speakerOf, voicesOf } from './cue-subjects.js';
import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { holderOf } from './holders.js';
import { listedStates } from './joint-speakers.js';
import { type Cue, NOUN_CUES } from './lexicon/cues.js';
import { ownQuotations } from './quotation-owners.js';
import { countWords, type Quotation } from './quotations.js';
import { sourceAt } from './sources.js';
import { closingVoice, labelVoice } from './speaker-labels.js';
import { strangerOf } from './strangers.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, conjuncts, dependent, dependents, isVerb, prepObjects, subtree, token, wordsAt } from './tree.js';
import { isAddressed, isRiposte, isSupposed, relays } from './unsaid.js';
import type { Utterance } from './utterances.js';
import type { Voice } from './voices.js';

/** What the cues of a sentence let somebody say. */
export function cuesOf(
  d: Discourse,
  s: Sentence,
  quoted: readonly (Quotation | null)[],
  inSentence: readonly Quotation[],
  isTurn: boolean,
): readonly Utterance[] {
  const out: Utterance[] = [];
  const cueAt = new Set<number>();
  const push = (u: Omit<Utterance, 'sentence' | 'quotations' | 'inside' | 'beside'> & Partial<Utterance>) => {
    const inside = new Set(u.content);
    // what stands in a quotation is told by whoever is quoted: the words are his
    const around = quoted[u.at] ?? null;
    const own = inSentence.filter(
      (q) => q !== around && s.tokens.some((t) => inside.has(t.i) && t.start >= q.start && t.end <= q.end),
    );
    out.push({ beside: [], ...u, sentence: s, quotations: own, inside: reporterOf(s, u.at, out) });
    if (u.at >= 0) cueAt.add(u.at);
  };
  const pushUncued = (u: Pick<Utterance, 'kind' | 'at' | 'voice' | 'rule'>, isSaid: (i: number) => boolean) => {
    const content = s.tokens.map((t) => t.i).filter(isSaid);
    push({ ...u, cue: null, content, contentHead: rootOf(s, content) });
  };
  const closing = closingVoice(d, s);
  if (closing !== null) {
    pushUncued({ kind: 'colon', rule: 'speech/closing-label', ...closing }, (i) => i < closing.at);
    return out;
  }
  for (const t of byDepth(s)) {
    // words inside a quotation report nothing, unless the parse puts the speaker outside
    const q = quoted[t.i] ?? null;
    const source = q === null ? sourceAt(d, s, t.i) : null;
    if (source !== null) {
      const { voice, rule, aside } = source;
      pushUncued({ kind: 'according', at: t.i, voice, rule }, (i) => !aside.has(i));
    } else if (isVerb(t)) {
      const cue = verbCue(s, t.i);
      if (cue === null || isQuotingAs(s, t.i) || isRiposte(s, t.i, cueAt) || isSupposed(s, t.i)) continue;
      if (q !== null && countWords(d.text.slice(q.start, q.end)) > 2 && !relays(d, s, t.i, cue)) continue;
      const agent =
        dependents(s, t.i, 'agent').flatMap((a) => dependents(s, a, 'pobj'))[0] ?? capitalOf(d, s, t.i, cue);
      const passive = dependent(s, t.i, 'nsubjpass', 'auxpass') !== undefined || agent !== undefined;
      const subject = passive ? agent : speakerOf(d, s, t.i, quoted);
      if (subject === undefined) continue;
      // "“… from Iran”, which has vowed to strike": a relative clause outside may go on with a name inside
      if (quoted[subject] !== null && quoted[subject] !== undefined && q === null && t.dep !== 'relcl') continue;
      if (token(s, subject).tag === 'PRP' && ['i', 'we', 'you'].includes(token(s, subject).lower)) continue;
      const listed = passive ? [] : listedStates(d, s, subject);
      const known = (listed.length > 0 ? listed : passive ? [subject] : conjuncts(s, subject)).flatMap((one) =>
        voicesOf(d, s, one).map((voice) => ({ one, voice })),
      );
      const shown = inSentence.length > 0 && q === null && cue.manner === 'speech' && isTeller(s, t.i, subject);
      const speakers = known.length === 0 && shown ? [{ one: subject, voice: strangerOf(d, s, subject) }] : known;
      const sides = new Map(speakers.flatMap(({ voice: { side } }) => (side === null ? [] : [[side.id, side]])));
      for (const { one, voice } of speakers) {
        if (isAddressed(d, s, t.i, one, voice)) continue;
        if (one !== subject && voice.side === null) continue;
        const content = contentOf(s, t.i, subject, quoted);
        push({
          kind: passive ? 'passive' : 'verb',
          at: t.i,
          cue,
          voice,
          beside: [...sides.values()].filter((side) => side.id !== voice.side?.id),
          content: content.tokens,
          contentHead: content.head,
          rule: passive
            ? 'speech/agent'
            : token(s, t.i).dep === 'advcl' || token(s, t.i).dep === 'acl'
              ? 'speech/participle'
              : 'speech/subject',
        });
      }
    } else if (t.tag.startsWith('NN') && q === null) {
      const cue = NOUN_CUES.get(t.lemma.toLowerCase())?.[0];
      if (cue === undefined) continue;
      const voice = holderOf(d, s, t.i);
      if (voice === null) continue;
      const content = subtree(s, t.i, (c) => token(s, c).dep === 'poss').filter((i) => i !== t.i);
      push({ kind: 'noun', at: t.i, cue, voice, content, contentHead: t.i, rule: 'speech/noun' });
    }
  }
  for (const q of inSentence) {
    const isTold = (u: Utterance) => u.quotations.includes(q) && quoted[u.at] !== q && u.cue?.manner !== 'deed';
    if (out.some(isTold)) continue;
    const beside = besideQuotation(d, s, q);
    if (beside === null || cueAt.has(beside.verb)) continue;
    const voice = voicesOf(d, s, beside.speaker)[0] ?? tellerOf(d, s, beside.speaker);
    if (voice === null) continue;
    const content = s.tokens.map((t) => t.i).filter((i) => quoted[i] === q);
    const cue = verbCue(s, beside.verb) ?? SAID;
    push({
      kind: 'verb',
      at: beside.verb,
      cue,
      voice,
      content,
      contentHead: rootOf(s, content),
      rule: 'speech/beside-quotation',
    });
  }
  if (out.length === 0 && !isTurn) {
    const colon = labelVoice(d, s, inSentence);
    if (colon !== null) pushUncued({ kind: 'colon', rule: 'speech/colon', ...colon }, (i) => i > colon.at);
  }
  return ownQuotations(s, out, inSentence, quoted);
}

/** What any verb of speech beside a quotation does. */
const SAID: Cue = { lemma: 'say', with: [], act: 'SAY', manner: 'speech', whom: ['to'] };

const tellerOf = (d: Discourse, s: Sentence, head: number): Voice | null =>
  token(s, head).tag.startsWith('NN') ? strangerOf(d, s, head) : null;

/** "The reports were dismissed in Asmara": where the passive names nobody, the capital does. */
function capitalOf(d: Discourse, s: Sentence, verb: number, cue: Cue): number | undefined {
  if (cue.manner !== 'speech' || dependent(s, verb, 'nsubjpass') === undefined) return undefined;
  return prepObjects(s, verb, 'in').find((o) => {
    const m = mentionAt(d.cast, s, o);
    return (
      m !== undefined &&
      m.entity.kind === 'STATE' &&
      !m.demonym &&
      !wordsAt(d.text, s, m.from, m.to).includes(m.entity.name)
    );
  });
}

/** The subject of a finite verb, and no day. */
const isTeller = (s: Sentence, verb: number, subject: number): boolean =>
  token(s, verb).tag !== 'VBG' && token(s, subject).tag.startsWith('NN') && token(s, subject).ent !== 'DATE';

/** The nearest cue above that reports this one. */
function reporterOf(s: Sentence, at: number, found: readonly Utterance[]): Utterance | null {
  if (at < 0 || token(s, at).dep === 'conj') return null;
  for (const a of ancestors(s, at).slice(1)) {
    const over = found.find((u) => u.at === a && u.content.includes(at));
    if (over !== undefined) return over;
  }
  return null;
}

/** Governors before what they govern, so that an embedded cue finds the outer one. */
function byDepth(s: Sentence): readonly Sentence['tokens'][number][] {
  const order: number[] = [];
  const stack = s.tokens
    .filter((t) => t.head < 0)
    .map((t) => t.i)
    .reverse();
  while (stack.length > 0) {
    const at = stack.pop()!;
    order.push(at);
    for (const c of [...(s.children[at] ?? [])].reverse()) stack.push(c);
  }
  return order.map((i) => token(s, i));
}

import type { Act, ActorRef } from '../model.js';
import { mentionAt } from './entities.js';
import type { Features, Judge } from './judge.js';
import { choose, likelihood } from './judge.js';
import { NOUN_CUES } from './lexicon/cues.js';
import type { Judged } from './same-act.js';
import type { Scene } from './scenes.js';
import { closest, noteStandings, type Standing } from './standings.js';
import type { Sentence } from './syntax/sentence.js';
import { traitsOf } from './traits.js';
import { dependents, slotFillers, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** A side that an act may be addressed to or directed against, with all that speaks for it. */
export interface Candidate {
  readonly ref: ActorRef;
  readonly features: Features;
  readonly standing: Standing;
}

/** Grammatical place of a mention, walking up through compounds, possessives and "of". */
function placeOf(s: Sentence, head: number): string {
  let at = head;
  let via = '';
  for (let steps = 0; steps < 6; steps++) {
    const t = token(s, at);
    if (t.head < 0) return `${via}root`;
    if (['nsubj', 'nsubjpass', 'dobj', 'dative', 'agent', 'attr', 'appos'].includes(t.dep)) return `${via}${t.dep}`;
    if (t.dep === 'pobj' || t.dep === 'pcomp') {
      const p = token(s, t.head);
      if (p.lower === 'of' && p.head >= 0 && token(s, p.head).tag.startsWith('NN')) {
        via = 'of.';
        at = p.head;
        continue;
      }
      return `${via}${p.lower}`;
    }
    if (['poss', 'compound', 'amod', 'nmod', 'conj', 'npadvmod'].includes(t.dep)) {
      if (t.dep !== 'conj') via = t.dep === 'poss' ? 'poss.' : 'mod.';
      at = t.head;
      continue;
    }
    return `${via}${t.dep}`;
  }
  return `${via}deep`;
}

/** What the words that govern a mention mean: "their attack on X" is told of X, "X's threats" of X as well, in another role. */
function governors(s: Sentence, head: number): readonly string[] {
  const out: string[] = [];
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const { dep, head: up } = token(s, at);
    if (up < 0) break;
    if (dep === 'conj') {
      at = up;
      continue;
    }
    if (dep === 'pobj') {
      const preposition = token(s, up);
      if (preposition.head >= 0)
        for (const t of traitsOf(token(s, preposition.head))) out.push(`${preposition.lower}=${t}`);
      break;
    }
    for (const t of traitsOf(token(s, up))) out.push(`${dep}=${t}`);
    if (!['poss', 'compound', 'amod', 'nmod'].includes(dep)) break;
    at = up;
  }
  return out;
}

/** "Despite Macron's suggestion", "a demand from Iran": what somebody is told to have said, which the act may answer. */
function ownWords(s: Sentence, head: number): Act | 'SAY' | undefined {
  const { dep, head: up } = token(s, head);
  if (up < 0) return undefined;
  const of = dep === 'pobj' && ['by', 'from'].includes(token(s, up).lower) ? token(s, up).head : -1;
  const noun = dep === 'poss' ? up : of;
  return noun < 0 || !token(s, noun).tag.startsWith('NN') ? undefined : NOUN_CUES.get(token(s, noun).lemma)?.[0]?.act;
}

const RECIPROCAL = new Set(['trade', 'exchange', 'swap']);

/** Do those who speak together speak of each other: "accused each other", "each side blamed the other", "traded barbs"? */
const isMutual = ({ sentence: s, at, content, beside }: Utterance): boolean =>
  beside.length > 0 &&
  (RECIPROCAL.has(s.tokens[at]?.lemma ?? '') ||
    content.some((i) => token(s, i).lower === 'other' && ['each', 'the'].includes(s.tokens[i - 1]?.lower ?? '')) ||
    content.some((i) => token(s, i).lower === 'another' && s.tokens[i - 1]?.lower === 'one'));

/** The sides that an act done to each other is for or against; none of other acts. */
export const mutualTargets = (group: readonly Judged[]): readonly ActorRef[] =>
  group.map((j) => j.reading.utterance).find(isMutual)?.beside ?? [];

/** All sides that the act might be for or against: those named in its sentences, before and after, and those the article speaks of most. */
export function candidatesOf(scene: Scene, group: readonly Judged[], act: Act): readonly Candidate[] {
  const own = group[0]!.reading.utterance.voice.side;
  // "Norway and Denmark warned Finland": who says it too is no target
  const beside = new Set(group.flatMap((j) => j.reading.utterance.beside.map((side) => side.id)));
  const found = new Map<string, { ref: ActorRef; features: Map<string, number> }>();
  const at = (ref: ActorRef | null): Map<string, number> | null => {
    if (ref === null || ref.id === own?.id || beside.has(ref.id)) return null;
    let c = found.get(ref.id);
    if (c === undefined) {
      c = { ref, features: new Map() };
      found.set(ref.id, c);
    }
    return c.features;
  };
  const note = (f: Map<string, number> | null, name: string) => {
    if (f === null) return;
    f.set(name, 1);
    f.set(`${act}:${name}`, 1);
  };
  let namedInside = 0;
  for (const j of group) {
    const u = j.reading.utterance;
    const s = u.sentence;
    const inside = new Set(u.content);
    for (const m of scene.cast.mentions[s.index] ?? []) {
      const side = m.entity.side;
      const f = at(side);
      if (f === null) continue;
      if (m.entity.key === u.voice.key) continue;
      const place = placeOf(s, m.head);
      const where = inside.has(m.head) ? 'in' : 'out';
      if (where === 'in') namedInside++;
      note(f, `${where}`);
      note(f, `${where}/${place}`);
      if (where === 'in') for (const g of governors(s, m.head)) note(f, `of/${g}`);
      const words = ownWords(s, m.head);
      if (words !== undefined) note(f, `own words=${words}`);
      f.set(`${where}/${m.demonym ? 'demonym' : m.entity.kind}`, 1);
      // the first side named in the content is mostly the one spoken of
      if (
        where === 'in' &&
        !(scene.cast.mentions[s.index] ?? []).some(
          (x) =>
            x.from < m.from && inside.has(x.head) && x.entity.side?.id !== own?.id && x.entity.side?.id !== side?.id,
        )
      )
        note(f, 'in/first');
    }
    if (u.cue !== null && u.at >= 0)
      for (const slot of u.cue.whom) {
        const heads = slotFillers(s, u.at, slot);
        for (const h of heads)
          for (const i of [h, ...dependents(s, h, 'conj', 'compound', 'amod', 'poss', 'nmod')]) {
            const m = mentionAt(scene.cast, s, i);
            if (m === undefined) continue;
            note(at(m.entity.side), `whom=${slot}`);
            note(at(m.entity.side), `spoken to=${u.cue.act}/${slot}`);
            // who complains to the United Nations complains of somebody else
            note(at(m.entity.side), `whom=${slot}/${m.entity.side?.kind}`);
          }
      }
    for (const c of j.reading.clauses) {
      if (c.side === null) continue;
      note(
        at(c.side),
        c.condition !== ''
          ? 'agent=condition'
          : c === j.reading.main
            ? `agent=main/${c.negated ? '!' : ''}${c.mood}`
            : 'agent=other',
      );
    }
    // neighbours
    for (const k of [-1, 1]) {
      const near = scene.sentences[s.index + k];
      if (near === undefined || (k === 1 && near.paragraph !== s.paragraph)) continue;
      for (const m of scene.cast.mentions[near.index] ?? []) note(at(m.entity.side), k === -1 ? 'before' : 'after');
    }
    const pronouns = u.content
      .map((i) => token(s, i))
      .filter((t) => t.tag.startsWith('PRP'))
      .map((t) => t.lower);
    for (const f of found.values()) {
      if (pronouns.some((p) => ['they', 'them', 'their', 'it', 'its', 'he', 'him', 'his', 'you', 'your'].includes(p)))
        f.features.set('pronoun', 1);
    }
  }
  const ranked = scene.cast.sides.filter((x) => x.ref.id !== own?.id);
  for (const x of ranked.slice(0, 4)) at(x.ref);
  const title = new Set((scene.cast.mentions[0] ?? []).map((m) => m.entity.side?.id));
  for (const [id, c] of found) {
    const rank = ranked.findIndex((x) => x.ref.id === id);
    const r = rank < 0 ? 'none' : rank < 3 ? String(rank) : 'low';
    const top = ranked[0]?.count ?? 1;
    const mine = ranked[rank]?.count ?? 0;
    note(c.features, `rank=${r}`);
    if (mine * 3 < top) c.features.set('rare', 1);
    if (title.has(id)) note(c.features, 'title');
    note(c.features, namedInside === 0 ? `rank=${r}/unnamed` : `rank=${r}/named`);
    c.features.set(`kind=${c.ref.kind}`, 1);
    c.features.set(`act=${act}`, 1);
    const inHere = c.features.has('in');
    c.features.set(
      `candidates=${Math.min(4, [...found.values()].filter((x) => x.features.has('in')).length)}/${inHere ? 'in' : 'out'}`,
      1,
    );
    if (!inHere && c.features.has('pronoun'))
      note(c.features, `pronoun/rank=${r}${c.features.has('before') ? '/before' : ''}`);
  }
  const all = [...found.values()];
  const standings = noteStandings(
    all.map(({ features }) => features),
    note,
  );
  return all.map((c, i) => ({ ...c, standing: standings[i]! })).sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
}

/** What speaks for an act that names nobody it is for or against. */
export function nobodyFeatures(group: readonly Judged[], act: Act, candidates: readonly Candidate[]): Features {
  const f = new Map<string, number>();
  const note = (name: string) => {
    f.set(`nobody/${name}`, 1);
    f.set(`nobody/${act}:${name}`, 1);
  };
  note('any');
  const inside = candidates.filter((c) => c.features.has('in')).length;
  note(`inside=${Math.min(3, inside)}`);
  note(`near=${candidates.some((c) => c.features.has('before')) ? 'yes' : 'no'}`);
  note(candidates.some((c) => [...c.features.keys()].some((k) => k.startsWith('whom='))) ? 'addressed' : 'unaddressed');
  note(candidates.some((c) => [...c.features.keys()].some((k) => k.startsWith('agent='))) ? 'agent' : 'no agent');
  note(`candidates=${Math.min(4, candidates.length)}`);
  note(`best=${closest(candidates.map(({ standing }) => standing))}`);
  for (const j of group) {
    const u = j.reading.utterance;
    f.set(`nobody/cue=${u.cue?.act ?? 'NONE'}`, 1);
    f.set(`nobody/kind=${u.kind}`, 1);
    if (j.reading.main !== null) note(`main=${j.reading.main.party}`);
    for (const c of j.reading.clauses) if (c.condition === '') f.set(`nobody/mood=${c.mood}`, 1);
  }
  return f;
}

/** The likeliest side, or nobody, with those that are as likely for themselves and stand beside it. */
export function chooseTargets(
  judges: { readonly target: Judge; readonly addressee: Judge },
  candidates: readonly Candidate[],
  nobody: Features,
  least: { readonly nobody: number; readonly alone: number; readonly beside: number },
): readonly ActorRef[] {
  const p = choose(judges.addressee, [nobody, ...candidates.map((c) => c.features)]);
  const sorted = candidates
    .map((c, i) => ({ ref: c.ref, p: p[i + 1]!, alone: likelihood(judges.target, c.features) }))
    .sort((a, b) => b.p - a.p || (a.ref.id < b.ref.id ? -1 : 1));
  const best = sorted[0];
  if (best === undefined || best.p <= least.nobody * p[0]!) return [];
  return [best, ...sorted.slice(1).filter((c) => c.alone >= least.alone && c.p >= least.beside * best.p)]
    .slice(0, 6)
    .map((c) => c.ref);
}

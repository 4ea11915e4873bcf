import type { Draft } from './drafts.js';
import type { Scene } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import { auxiliaries, negated, token } from './tree.js';
import type { Utterance } from './utterances.js';
import type { Voice } from './voices.js';

/** What two judges look at: whether it is an act, and which. Many features are for both. */
export interface Sheet {
  readonly detect: Map<string, number>;
  readonly act: Map<string, number>;
  readonly both: (name: string) => void;
}

export function openSheet(): Sheet {
  const detect = new Map<string, number>();
  const act = new Map<string, number>();
  const both = (name: string) => {
    detect.set(name, 1);
    act.set(name, 1);
  };
  return { detect, act, both };
}

export function addCue({ utterance: u, cueAct }: Draft, { detect, both }: Sheet): void {
  const s = u.sentence;
  both(`kind=${u.kind}`);
  both(`cue=${cueAct}`);
  both(`manner=${u.cue?.manner ?? 'none'}`);
  if (u.cue !== null) both(`lemma=${[u.cue.lemma, ...u.cue.with].join('+')}`);
  both(`cue=${cueAct}/${u.kind}`);
  if (u.at >= 0 && u.kind !== 'noun') {
    const neg = negated(s, u.at);
    const aux = auxiliaries(s, u.at).filter((a) => !['to'].includes(a));
    if (neg) both(`cueNot=${cueAct}`);
    for (const a of aux) both(`cueAux=${a}`);
    both(`cueTag=${token(s, u.at).tag}`);
    detect.set(`cueDep=${token(s, u.at).dep}`, 1);
    if (token(s, u.at).dep === 'xcomp' && token(s, u.at).head >= 0)
      both(`under=${token(s, token(s, u.at).head).lemma}`);
  }
  if (u.inside !== null) {
    const { cue, voice } = u.inside;
    const whose = voice.side === null ? 'nobody' : voice.side.id === u.voice.side?.id ? 'own' : 'other';
    both('embedded');
    detect.set(`inside=${whose}/${u.cue?.manner}`, 1);
    detect.set(`inside=${whose}/${cue?.act}`, 1);
  }
  both(`rule=${u.rule}`);
}

export function addVoice(voice: Voice, { detect }: Sheet): void {
  detect.set(`how=${voice.how}`, 1);
  detect.set(voice.side === null ? 'side=none' : `side=${voice.side.kind}`, 1);
  detect.set(`how=${voice.how}/side=${voice.side === null ? 'none' : 'some'}`, 1);
  for (const r of voice.roles) detect.set(`role=${r}`, 1);
  if (voice.entity?.kind === 'PERSON' && voice.roles.size === 0) detect.set('role=unknown', 1);
  if (voice.ref.verified) detect.set('verified', 1);
  if (voice.entity !== null) detect.set(`voiceMentions${bucket(voice.entity.mentions, 1, 2, 4, 8)}`, 1);
}

/** How long it is, how much of it in quotation marks, and what it speaks of. */
export function addContent(draft: Draft, { detect, act, both }: Sheet): void {
  const { utterance: u, cueAct, isDirect, classes, terms, others } = draft;
  const s = u.sentence;
  const words = u.content.filter((i) => token(s, i).dep !== 'punct').length;
  both(`words${bucket(words, 2, 5, 10, 20, 40)}`);
  const quotedWords = u.content.filter(isDirect).length;
  both(`quoted${bucket(words === 0 ? 0 : Math.round((10 * quotedWords) / Math.max(1, words)), 0, 3, 8, 10)}`);
  both(`others${bucket(others.length, 0, 1, 2)}`);
  for (const c of classes) both(`has=${c}`);
  if (classes.size === 0) both('has=nothing');
  // the cue's act with what the content speaks of
  for (const c of classes) act.set(`cue=${cueAct}&has=${c}`, 1);
  detect.set(`issueTerms${bucket(terms.length, 0, 1, 2, 4)}`, 1);
}

export function addMarks({ sentence: s, content }: Utterance, { both }: Sheet): void {
  if (s.tokens.at(-1)?.form === '?' || content.some((i) => token(s, i).form === '?')) both('question');
  if (content.some((i) => token(s, i).form === '!')) both('exclaimed');
}

/** Where in the article it stands, and what article that is. */
export function addPlace(scene: Scene, s: Sentence, { detect }: Sheet): void {
  detect.set(s.index === 0 ? 'place=first' : s.paragraph <= 2 ? 'place=lead' : 'place=body', 1);
  const density = [...scene.articleIssues.values()].reduce((a, b) => a + b, 0) / Math.max(1, scene.sentences.length);
  detect.set(`density${bucket(density, 1, 2, 3, 5)}`, 1);
  detect.set(`sides${bucket(scene.cast.sides.length, 1, 2, 4)}`, 1);
}

const bucket = (n: number, ...edges: readonly number[]): string => {
  for (const e of edges) if (n <= e) return `<=${e}`;
  return `>${edges.at(-1)}`;
};

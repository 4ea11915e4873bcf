import type { Article, Passage } from '../model.js';
import { type Extractor, readArticle } from './extract.js';
import { passageOf, type Quotation } from './quotations.js';
import type { Utterance } from './utterances.js';

/** What stands in quotation marks, and who said it; nobody of words that are only called so. */
export interface Quoted extends Passage {
  /** As in the article, its fullest name; null where the text lets nobody say it. */
  readonly speaker: string | null;
  /** Canonical name of the state or organisation spoken for, null of those who speak for themselves. */
  readonly side: string | null;
  /** The rule that found the speaker. */
  readonly rule: string | null;
}

const SMALL = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'from', 'by']);

/** Words that give somebody or something a name. */
const NAMING = /\b(?:call(?:s|ed|ing)?|dubb(?:ed|ing)|nicknam(?:ed|ing)|nam(?:ed|ing)|known as)\b[^.,:;]{0,40}$/;

/** "on “Morning With Ann”", "whom they called “Coach”": a title or a name, all in capitals but for its small words, and no sentence. */
function isTitle(text: string, before: string): boolean {
  const words = text.split(/[\s…]+/).filter((w) => w !== '' && !SMALL.has(w.toLowerCase()));
  if (words.length > 7 || !words.every((w) => /^\p{Lu}/u.test(w))) return false;
  return words.length > 1 || NAMING.test(before);
}

/** Every quotation of an article in order, whether or not it belongs to a statement. */
export function quotedIn({ names }: Extractor, article: Article): readonly Quoted[] {
  const { scene, utterances } = readArticle(names, article);
  const by = speakersOf(utterances);
  const openings = new Set(scene.sentences.map((s) => s.start));
  return scene.quotations.map((q) => {
    const passage = passageOf(article, q);
    const before = article.text.slice(Math.max(0, q.outer.start - 60), q.outer.start);
    const u = !openings.has(q.outer.start) && isTitle(passage.text, before) ? undefined : by.get(q);
    return {
      ...passage,
      speaker: u?.voice.ref.name ?? null,
      side: u?.voice.side?.name ?? null,
      rule: u?.rule ?? null,
    };
  });
}

/** Who says each quotation: of several cues the first that reports it. */
function speakersOf(utterances: readonly Utterance[]): ReadonlyMap<Quotation, Utterance> {
  const by = new Map<Quotation, Utterance>();
  for (const u of utterances) for (const q of u.quotations) if (!by.has(q)) by.set(q, u);
  return by;
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence as the teacher has it; `heads` count from 0, -1 is the root. */
export interface TreebankSentence {
  readonly doc: string;
  /** 0 is the headline. */
  readonly paragraph: number;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly deps: readonly string[];
  readonly ents: readonly string[];
  readonly spaces: readonly boolean[];
}

/** Reads the seven columns (form, lemma, tag, head, dep, ent, space) of a gzipped treebank; a bad line is named by its number. */
export function readTreebank(path: string): readonly TreebankSentence[] {
  const bytes = gunzipSync(readFileSync(path));
  const interned = new Map<string, string>();
  const intern = (text: string): string => {
    const known = interned.get(text);
    if (known !== undefined) return known;
    interned.set(text, text);
    return text;
  };
  const sentences: TreebankSentence[] = [];
  let doc = '';
  let paragraph = -1;
  let rows: string[][] = [];
  let line = 0;
  for (let from = 0; from <= bytes.length; ) {
    const newline = bytes.indexOf(10, from);
    const to = newline < 0 ? bytes.length : newline;
    const text = bytes.toString('utf8', from, to);
    from = to + 1;
    line++;
    if (text === '' || (text.startsWith('# ') && !text.includes('\t'))) {
      if (rows.length > 0) sentences.push(sentenceOf(doc, paragraph, rows, intern));
      rows = [];
      if (text.startsWith('# doc ')) {
        doc = text.slice(6);
        paragraph = -1;
      } else if (text === '# p') paragraph++;
      continue;
    }
    const columns = text.split('\t');
    if (columns.length !== 7)
      throw new Error(`${path}:${line}: ${columns.length} columns instead of 7: "${text.slice(0, 80)}"`);
    rows.push(columns);
  }
  return sentences;
}

function sentenceOf(
  doc: string,
  paragraph: number,
  rows: readonly string[][],
  intern: (text: string) => string,
): TreebankSentence {
  const column = (index: number): readonly string[] => rows.map((row) => intern(row[index] ?? ''));
  return {
    doc,
    paragraph,
    forms: column(0),
    lemmas: column(1),
    tags: column(2),
    heads: rows.map((row) => Number(row[3]) - 1),
    deps: column(4),
    ents: column(5),
    spaces: rows.map((row) => row[6] === '1'),
  };
}

/** True for articles that no model may see: one in seventy, by the name of the article, so that the choice does not depend on order. */
export function isHeldOut(doc: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < doc.length; i++) hash = Math.imul(hash ^ doc.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % 70 === 0;
}

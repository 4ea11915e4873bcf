import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readArticle } from '../extract/extract.js';
import type { Reading } from '../extract/features.js';
import type { NameIndex } from '../extract/names.js';
import type { Scene } from '../extract/scenes.js';
import type { Article } from '../model.js';

/**
 * Judgements on single utterances of treebank articles, kept without their words: document, offset of the sentence, cue token,
 * side as found, verdict (1 statement, 0 none, x statement of another side), act, issue, targets, red line.
 * Labelled by a language model that read the guide, once each, without a second reader: expect more noise than in the gold.
 */
export interface Label {
  readonly doc: string;
  readonly start: number;
  readonly at: number;
  readonly side: string;
  readonly verdict: '1' | '0' | 'x';
  readonly act: string;
  readonly issue: string;
  readonly targets: readonly string[];
  readonly line: boolean;
  /** Number of the statement in the document, shared by utterances of one act; '-' where it was not asked. */
  readonly statement: string;
}

export const LABELS = new URL('../../src/train/labels.tsv', import.meta.url);
/** More of the same in one quick reading: an issue in doubt is '-'. */
export const QUICK_LABELS = new URL('../../src/train/labels-quick.tsv', import.meta.url);

export function readLabels(file: URL): readonly Label[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, i) => {
    const [
      doc = '',
      start = '',
      at = '',
      side = '',
      verdict = '',
      act = '',
      issue = '',
      targets = '',
      red = '',
      statement = '-',
    ] = line.split('\t');
    if (verdict !== '1' && verdict !== '0' && verdict !== 'x')
      throw new Error(`${file.pathname}:${i + 2}: verdict "${verdict}" is none of 1, 0, x`);
    return {
      doc,
      start: Number(start),
      at: Number(at),
      side,
      verdict,
      act,
      issue,
      targets: targets === '-' || targets === '' ? [] : targets.split(';').map((t) => t.trim()),
      line: red === '1',
      statement,
    };
  });
}

/** A labelled document as today's rules read it, with the label of each utterance that has one. */
export interface Labelled {
  readonly scene: Scene;
  readonly readings: readonly Reading[];
  readonly labels: readonly (Label | null)[];
}

/** The text of each wanted document, as its forms and spaces give it back; the first paragraph is the headline. */
async function treebankTexts(
  file: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const out = new Map<string, string[]>();
  let paragraphs: string[] | null = null;
  let open = '';
  const close = () => {
    if (paragraphs !== null && open.trim() !== '') paragraphs.push(open.trim());
    open = '';
  };
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (line.startsWith('# doc ')) {
      close();
      const id = line.slice(6);
      paragraphs = wanted.has(id) ? [] : null;
      if (paragraphs !== null) out.set(id, paragraphs);
    } else if (paragraphs === null) continue;
    else if (line === '# p') close();
    else if (line === '') open += open.endsWith(' ') ? '' : ' ';
    else {
      const cells = line.split('\t');
      open += `${cells[0] ?? ''}${cells[6] === '1' ? ' ' : ''}`;
    }
  }
  close();
  return out;
}

/** Reads the labelled documents with today's rules and finds the utterance of each label again; those that are no longer there are left out. */
export async function prepareLabels(
  names: NameIndex,
  treebank: string,
  labels: readonly Label[],
): Promise<readonly Labelled[]> {
  const byDoc = new Map<string, Label[]>();
  for (const l of labels) byDoc.set(l.doc, [...(byDoc.get(l.doc) ?? []), l]);
  const texts = await treebankTexts(treebank, new Set(byDoc.keys()));
  const out: Labelled[] = [];
  for (const [doc, list] of byDoc) {
    const [title = '', ...paragraphs] = texts.get(doc) ?? [];
    const article: Article = {
      id: doc,
      sourceId: doc,
      origin: null,
      url: null,
      outlet: null,
      published: null,
      title,
      text: paragraphs.join('\n\n'),
      demonstration: false,
      sources: [],
    };
    const { scene, readings } = readArticle(names, article);
    const at = new Map(list.map((l) => [`${l.start}/${l.at}`, l]));
    const found = readings.map((r) => at.get(`${r.utterance.sentence.start}/${r.utterance.at}`) ?? null);
    if (found.some((l) => l !== null)) out.push({ scene, readings, labels: found });
  }
  return out;
}

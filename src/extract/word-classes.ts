import { readFileSync } from 'node:fs';

export const WORD_CLASSES = new URL('../../weights/word-classes.txt', import.meta.url);

let table: ReadonlyMap<string, string> | null = null;

/** The class of a lemma, named by its three most frequent words ("sanction/embargo/penalty"); undefined for words too rare to be classed. */
export function wordClass(lemma: string): string | undefined {
  table ??= new Map(
    readFileSync(WORD_CLASSES, 'utf8')
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ');
        const name = words.slice(0, 3).join('/');
        return words.map((w): [string, string] => [w, name]);
      }),
  );
  return table.get(lemma);
}

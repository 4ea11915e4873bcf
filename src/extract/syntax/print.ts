import type { Sentence, Token } from './sentence.js';

/**
 * The tree of a sentence to read, one line a word, dependents indented under their heads in the order of the text:
 *
 *     warned  VBD  ROOT
 *       Moscow  NNP  nsubj  [GPE]
 *       NATO  NNP  dobj  [ORG]
 *       .  .  punct
 */
export function printTree(sentence: Sentence): string {
  const lines: string[] = [];
  // A stack of our own: a chain of a hundred heads is no reason to nest a hundred calls.
  const open: { readonly token: Token; readonly depth: number }[] = sentence.tokens
    .filter((token) => token.head < 0)
    .map((token) => ({ token, depth: 0 }));
  while (open.length > 0) {
    const { token, depth } = open.pop()!;
    lines.push(`${'  '.repeat(depth)}${token.form}  ${token.tag}  ${token.dep}${nameOf(sentence, token)}`);
    const dependents = sentence.children[token.i] ?? [];
    for (let k = dependents.length - 1; k >= 0; k--) {
      open.push({ token: sentence.tokens[dependents[k]!]!, depth: depth + 1 });
    }
  }
  return lines.join('\n');
}

/** The same as a table in the order of the text: number, form, lemma, tag, label, head, name. */
export function printTable(sentence: Sentence): string {
  const rows = sentence.tokens.map((token) => [
    `${token.i}`,
    token.form,
    token.lemma,
    token.tag,
    token.dep,
    token.head < 0 ? '-' : `${token.head} ${sentence.tokens[token.head]!.form}`,
    token.ent === '' ? '' : `${token.entStart ? 'B' : 'I'}-${token.ent}`,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The name that the word heads, as "  [GPE]"; nothing for words inside a name. */
function nameOf(sentence: Sentence, token: Token): string {
  if (token.ent === '') return '';
  const head = sentence.tokens[token.head];
  return head && head.ent === token.ent && token.dep === 'compound' ? '' : `  [${token.ent}]`;
}

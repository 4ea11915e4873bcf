import type { Sentence } from './sentence.js';

/** A sentence as an indented tree, one token a line: form, tag, label and name class, dependents below their head in order. */
export function printTree(sentence: Sentence): string {
  const lines: string[] = [];
  const stack = sentence.tokens.filter((t) => t.head < 0).map((t) => ({ i: t.i, depth: 0 })).reverse();
  while (stack.length > 0) {
    const { i, depth } = stack.pop()!;
    const t = sentence.tokens[i]!;
    lines.push(`${'  '.repeat(Math.min(depth, 30))}${t.form}  ${t.tag} ${t.dep}${t.ent === '' ? '' : ` ${t.ent}`}`);
    for (const c of [...(sentence.children[i] ?? [])].reverse()) stack.push({ i: c, depth: depth + 1 });
  }
  return lines.join('\n');
}

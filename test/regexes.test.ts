import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

interface Regex {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const SRC = new URL('../src/', import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();

/** All nodes of a tree, parents first. */
function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (isNode(value)) {
    if (typeof value.type === 'string') yield value;
    for (const [name, child] of Object.entries(value)) if (name !== 'regex') yield* nodes(child);
  }
}

/** The text of an expression made of literals, templates and constants of the file. */
function textOf(node: unknown, constants: ReadonlyMap<unknown, unknown>, at: string): string {
  if (isNode(node)) {
    if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
    if (node.type === 'Identifier' && constants.has(node.name)) return textOf(constants.get(node.name), constants, at);
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis) && Array.isArray(node.expressions)) {
      const values = node.expressions.map((e: unknown) => textOf(e, constants, at));
      return node.quasis.map((q: unknown, i) => cooked(q) + (values[i] ?? '')).join('');
    }
    if (
      node.type === 'MemberExpression' &&
      isNode(node.property) &&
      node.property.name === 'source' &&
      isNode(node.object)
    ) {
      const of = node.object.type === 'Identifier' ? constants.get(node.object.name) : node.object;
      if (isNode(of) && isNode(of.regex)) return String(of.regex.pattern);
    }
  }
  throw new Error(`${at}: a regular expression of parts that are no constants cannot be checked`);
}

function cooked(quasi: unknown): string {
  if (!isNode(quasi) || !isNode(quasi.value) || typeof quasi.value.cooked !== 'string') throw new Error('no template');
  return quasi.value.cooked;
}

/** Constants that a file declares or imports by name, with what they are set to. */
function constantsOf(tree: readonly Node[], url: URL): ReadonlyMap<unknown, unknown> {
  const constants = new Map<unknown, unknown>();
  for (const n of tree) {
    if (n.type === 'VariableDeclarator' && isNode(n.id) && n.id.type === 'Identifier') constants.set(n.id.name, n.init);
    if (n.type !== 'ImportDeclaration' || !isNode(n.source) || !String(n.source.value).startsWith('.')) continue;
    for (const specifier of nodes(n.specifiers)) {
      if (
        specifier.type !== 'ImportSpecifier' ||
        !isNode(specifier.local) ||
        !/^[A-Z_]+$/.test(String(specifier.local.name))
      )
        continue;
      const from = new URL(String(n.source.value).replace(/\.js$/, '.ts'), url);
      constants.set(
        specifier.local.name,
        constantsOf(parse(readFileSync(from, 'utf8')), from).get(specifier.local.name),
      );
    }
  }
  return constants;
}

const parse = (code: string): readonly Node[] => [...nodes(parseAst(code, { lang: 'ts' }).body)];

/** The regular expressions of a TypeScript file: literals, and `new RegExp` of constants. */
function regexesOf(file: string, code: string): readonly Regex[] {
  const tree = parse(code);
  const constants = constantsOf(tree, new URL(file, SRC));
  const found: Regex[] = [];
  for (const n of tree) {
    const at = `${file}:${code.slice(0, Number(n.start)).split('\n').length}`;
    if (n.type === 'Literal' && isNode(n.regex))
      found.push({ at, source: String(n.regex.pattern), flags: String(n.regex.flags) });
    if ((n.type !== 'NewExpression' && n.type !== 'CallExpression') || !isNode(n.callee) || n.callee.name !== 'RegExp')
      continue;
    const [source, flags] = Array.isArray(n.arguments) ? n.arguments : [];
    found.push({
      at,
      source: textOf(source, constants, at),
      flags: flags === undefined ? '' : textOf(flags, constants, at),
    });
  }
  return found;
}

/** Faults that are known, to be mended: only runs that were made single come before it. */
const KNOWN = new Set(['^-+|-+$']);

const regexes = files.flatMap((file) => regexesOf(file, readFileSync(new URL(file, SRC), 'utf8')));
const status = ({ source, flags }: Regex) => checkSync(source, flags, { timeout: 20_000 }).status;

describe('regular expressions', () => {
  test('are found in literals and in constructors', () => {
    const code = [
      "const A = 'a|b';",
      'const B = /x(y)/;',
      'export const c = /d+/u;',
      'export const e = new RegExp(`$' + '{A}f$' + "{B.source}\\\\d`, 'i');",
    ].join('\n');
    expect(regexesOf('x.ts', code)).toEqual([
      { at: 'x.ts:2', source: 'x(y)', flags: '' },
      { at: 'x.ts:3', source: 'd+', flags: 'u' },
      { at: 'x.ts:4', source: 'a|bfx(y)\\d', flags: 'i' },
    ]);
    expect(() => regexesOf('x.ts', 'export const f = (w: string) => new RegExp(w);')).toThrow('x.ts:1');
    expect(regexes.length).toBeGreaterThan(40);
  });

  test('that backtrack badly are told from others', () => {
    expect(status({ at: '', source: '^(a+)+$', flags: '' })).toBe('vulnerable');
    expect(status({ at: '', source: '^a{1,20}$', flags: '' })).toBe('safe');
  });

  const distinct = regexes.filter(
    (r, i) => regexes.findIndex((o) => o.source === r.source && o.flags === r.flags) === i,
  );
  test.each(distinct.filter((r) => !KNOWN.has(r.source)))('$at /$source/$flags is safe', (regex) => {
    expect(status(regex)).toBe('safe');
  });
  test.fails.each(distinct.filter((r) => KNOWN.has(r.source)))('$at /$source/$flags is not safe yet', (regex) => {
    expect(status(regex)).toBe('safe');
  });
});

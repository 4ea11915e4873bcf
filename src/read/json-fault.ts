/** Where and why a text is no JSON; the engine's own messages often say neither. */

const TOKEN = /[ \t\n\r]+|[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Wanted =
  | 'a value'
  | 'a value or "]"'
  | 'a name or "}"'
  | 'a name'
  | '":"'
  | '"," or "}"'
  | '"," or "]"'
  | 'the end';

export type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly reason: string };

/**
 * @example parseJson('{"a": 1,\n}') // { kind: 'fault', reason: 'malformed JSON at line 2, column 1: expected a name, found "}"' }
 */
export function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'value', value };
  } catch (error) {
    const fault = findFault(text);
    if (fault === null)
      return { kind: 'fault', reason: `malformed JSON: ${error instanceof Error ? error.message : String(error)}` };
    const before = text.slice(0, fault.at);
    const line = before.split('\n').length;
    const column = fault.at - before.lastIndexOf('\n');
    const found = fault.at >= text.length ? 'the end' : JSON.stringify(text.slice(fault.at, fault.at + 12));
    return {
      kind: 'fault',
      reason: `malformed JSON at line ${line}, column ${column}: expected ${fault.wanted}, found ${found}`,
    };
  }
}

function findFault(text: string): { readonly at: number; readonly wanted: Wanted } | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'a value';
  let at = 0;
  while (at < text.length) {
    const token = text[at] === '"' ? readString(text, at) : matchAt(TOKEN, text, at);
    if (token === undefined) return { at, wanted };
    if (token.trim() !== '') {
      const next: Wanted | null = step(token, wanted, open);
      if (next === null) return { at, wanted };
      wanted = next;
    }
    at += token.length;
  }
  return wanted === 'the end' ? null : { at, wanted };
}

/** By hand: on a string of megabytes a pattern would run out of its stack. */
function readString(text: string, start: number): string | undefined {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"') return text.slice(start, at + 1);
    if (character < ' ') return undefined;
    const length = character === '\\' ? matchAt(ESCAPE, text, at)?.length : 1;
    if (length === undefined) return undefined;
    at += length;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What may follow a token, null where the token itself may not stand here. */
function step(token: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | null {
  const after = (): Wanted => (open.length === 0 ? 'the end' : open.at(-1) === '{' ? '"," or "}"' : '"," or "]"');
  const takesValue = wanted === 'a value' || wanted === 'a value or "]"';
  if (token === '{' || token === '[') {
    if (!takesValue) return null;
    open.push(token);
    return token === '{' ? 'a name or "}"' : 'a value or "]"';
  }
  if (token === '}' || token === ']') {
    const closes =
      token === '}'
        ? wanted === 'a name or "}"' || wanted === '"," or "}"'
        : wanted === 'a value or "]"' || wanted === '"," or "]"';
    if (!closes) return null;
    open.pop();
    return after();
  }
  if (token === ',') return wanted === '"," or "}"' ? 'a name' : wanted === '"," or "]"' ? 'a value' : null;
  if (token === ':') return wanted === '":"' ? 'a value' : null;
  if (token.startsWith('"') && (wanted === 'a name' || wanted === 'a name or "}"')) return '":"';
  return takesValue ? after() : null;
}

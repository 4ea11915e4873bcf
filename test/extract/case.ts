/** A statement in the guide's form, as far as it is counted. */
export interface Statement {
  readonly side: string;
  readonly act: string;
  readonly issue: string;
  readonly targets: readonly string[];
  /** Undefined where nobody labelled it. */
  readonly date: string | null | undefined;
  readonly evidence: readonly string[];
  readonly trigger: string | null;
}

export interface Case {
  readonly id: string;
  readonly phenomenon: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

export type Fields = ReadonlyMap<string, unknown>;

export function fields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: no object`);
  return new Map(Object.entries(value));
}

export function text(of: Fields, name: string, where: string): string {
  const value = of.get(name);
  if (typeof value !== 'string') throw new Error(`${where}: ${name} is ${JSON.stringify(value)}, no string`);
  return value;
}

export const textOrNull = (of: Fields, name: string, where: string): string | null =>
  of.get(name) === null ? null : text(of, name, where);

export function list(of: Fields, name: string, where: string): readonly unknown[] {
  const value = of.get(name);
  if (!Array.isArray(value)) throw new Error(`${where}: ${name} is ${JSON.stringify(value)}, no list`);
  return value;
}

const texts = (of: Fields, name: string, where: string): readonly string[] =>
  list(of, name, where).map((value) => text(new Map([[name, value]]), name, where));

function readStatement(value: unknown, where: string): Statement {
  const of = fields(value, where);
  const line = of.get('redLine');
  return {
    side: text(of, 'side', where),
    act: text(of, 'act', where),
    issue: text(of, 'issue', where),
    targets: texts(of, 'targets', where),
    date: of.get('said') === null ? undefined : textOrNull(fields(of.get('said'), where), 'date', where),
    evidence: texts(of, 'evidence', where),
    trigger: line === null ? null : text(fields(line, where), 'trigger', where),
  };
}

/** Checks a line of the cases, or an extraction in the guide's form. */
export function readCase(value: unknown, where: string): Case {
  const of = fields(value, where);
  return {
    id: text(of, 'id', where),
    phenomenon: text(of, 'phenomenon', where),
    published: textOrNull(of, 'published', where),
    title: text(of, 'title', where),
    text: text(of, 'text', where),
    statements: list(of, 'statements', where).map((s) => readStatement(s, where)),
  };
}

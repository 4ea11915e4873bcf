import { readFileSync } from 'node:fs';
import type { Article } from '../model.js';

/** A statement in the guide's form, as far as training and scoring need it. */
export interface GoldStatement {
  readonly speaker: string;
  readonly side: string;
  readonly act: string;
  readonly targets: readonly string[];
  readonly about: string;
  readonly issue: string;
  readonly said: { readonly date: string | null; readonly basis: string };
  readonly quotes: readonly string[];
  readonly evidence: readonly string[];
  readonly redLine: { readonly trigger: string; readonly consequence: string | null } | null;
  readonly respondsTo: string | null;
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly article: Article;
  readonly statements: readonly GoldStatement[];
  /** The line as read, for the scorer. */
  readonly raw: unknown;
}

const object = (x: unknown, where: string): Record<string, unknown> => {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) throw new Error(`${where}: no object`);
  return x as Record<string, unknown>;
};
const text = (x: unknown): string | null => (typeof x === 'string' ? x : null);
const texts = (x: unknown): readonly string[] =>
  Array.isArray(x) ? x.filter((y): y is string => typeof y === 'string') : [];

function statement(x: unknown, where: string): GoldStatement {
  const o = object(x, where);
  const said = object(o.said, where);
  const line = o.redLine === null || o.redLine === undefined ? null : object(o.redLine, where);
  return {
    speaker: text(o.speaker) ?? '',
    side: text(o.side) ?? '',
    act: text(o.act) ?? '',
    targets: texts(o.targets),
    about: text(o.about) ?? '',
    issue: text(o.issue) ?? '',
    said: { date: text(said.date), basis: text(said.basis) ?? 'none' },
    quotes: texts(o.quotes),
    evidence: texts(o.evidence),
    redLine: line === null ? null : { trigger: text(line.trigger) ?? '', consequence: text(line.consequence) },
    respondsTo: text(o.respondsTo),
    ...(o.optional === true ? { optional: true } : {}),
  };
}

/** Reads a gold file (guide's form, one article a line). */
export function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((line, i) => {
      const where = `${file}:${i + 1}`;
      const o = object(JSON.parse(line), where);
      const id = text(o.id) ?? where;
      const article: Article = {
        id,
        sourceId: id,
        origin: null,
        url: text(o.url),
        outlet: text(o.outlet),
        published: text(o.published),
        title: text(o.title) ?? '',
        text: text(o.text) ?? '',
        demonstration: false,
        sources: [],
      };
      return {
        article,
        statements: (Array.isArray(o.statements) ? o.statements : []).map((s) => statement(s, where)),
        raw: o,
      };
    });
}

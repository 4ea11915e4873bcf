import type { ParseArgsConfig } from 'node:util';

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Carries a command out; gives the exit code. */
export type Run = (args: readonly string[], values: Values, version: string) => Promise<number>;

/** One word of the command line. What carries it out is loaded when it is called, so that `--help` answers at once. */
export interface Command {
  readonly name: string;
  readonly synopsis: string;
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly load: () => Promise<Run>;
}

export const textOption = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

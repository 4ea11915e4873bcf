import { text as drain } from 'node:stream/consumers';

/** Characters, as in an article. */
const LONGEST = 1_000_000;

/** The text that a command is given, "-" for standard input; says on standard error why there is none. */
export async function textArgument(command: string, args: readonly string[]): Promise<string | null> {
  const text = args.length === 1 && args[0] === '-' ? await drain(process.stdin) : args.join(' ');
  const fault =
    text.trim() === ''
      ? 'give a text in quotation marks, or - to read standard input'
      : text.length > LONGEST
        ? `the text has ${text.length.toLocaleString('en-US')} characters; the limit is ${LONGEST.toLocaleString('en-US')}`
        : null;
  if (fault === null) return text;
  console.error(`brinkgraph ${command}: ${fault}`);
  return null;
}

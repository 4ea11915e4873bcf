import type { Command } from './command.js';

export const COMMANDS: readonly Command[] = [
  {
    name: 'serve',
    synopsis: 'serve [--port N] [--host NAME] [--empty]',
    summary: 'Serve the graph; an empty one is first filled with the demonstration corpus',
    help: 'PORT and HOST do the same as --port and --host. --empty leaves an empty graph empty. Ctrl-C ends it.',
    options: { port: { type: 'string' }, host: { type: 'string' }, empty: { type: 'boolean' } },
    load: async () => (await import('./serve.js')).runServe,
  },
  {
    name: 'ingest',
    synopsis: 'ingest PATH… [--published DATE] [--outlet NAME]',
    summary: 'Read articles into the graph',
    help: `PATH is a file, a folder, a glob, or - for standard input; text, Markdown, HTML, JSON and JSON Lines are read.
Articles go in some at a time, up to 50 a transaction: what is told as done is in the graph. The same article again changes nothing; a changed text
replaces what the old one said. --published YYYY-MM-DD and --outlet NAME are taken where an input does not give them.
Ctrl-C stops after the articles under way. Exit code 1 if anything failed, 130 if it was stopped.`,
    options: { published: { type: 'string' }, outlet: { type: 'string' } },
    load: async () => (await import('./ingest.js')).runIngest,
  },
  {
    name: 'query',
    synopsis: "query 'GRAPHQL' [--variables JSON]",
    summary: 'Ask the graph; prints the GraphQL response as JSON',
    help: 'The query - is read from standard input. Exit code 1 when the response has errors.',
    options: { variables: { type: 'string' } },
    load: async () => (await import('./query.js')).runQuery,
  },
  {
    name: 'extract',
    synopsis: 'extract PATH… [--jsonl] [--quotations] [--published DATE]',
    summary: 'Print what articles tell, in the form of the annotation guide, without a graph',
    help: `--jsonl prints one object an article on one line; otherwise the objects are indented. --quotations prints, instead of statements,
all that stands in quotation marks with its offsets and who said it, whether or not it bears on a conflict. Exit code 1 if anything failed.`,
    options: { jsonl: { type: 'boolean' }, quotations: { type: 'boolean' }, published: { type: 'string' } },
    load: async () => (await import('./extract.js')).runExtract,
  },
  {
    name: 'explain',
    synopsis: 'explain "TEXT" [--published DATE]',
    summary: 'Show how a text is read: trees, rules that fired with span and reason, what decided each judge',
    help: 'The text - is read from standard input.',
    options: { published: { type: 'string' } },
    load: async () => (await import('./explain.js')).runExplain,
  },
  {
    name: 'parse',
    synopsis: 'parse "TEXT"',
    summary: 'Print the sentences of a text as trees, with tags and names',
    help: 'The text - is read from standard input.',
    options: {},
    load: async () => (await import('./parse.js')).runParse,
  },
  {
    name: 'copy',
    synopsis: 'copy --to URI | --from URI',
    summary: 'Copy the embedded graph into an empty Neo4j, or back',
    help: `URI is the address of a Neo4j (neo4j://…, bolt://…; NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE); the embedded graph is the one
in BRINKGRAPH_DATA. The copy has the same ids, history and hash, and only then counts as whole. What is copied to must be
empty, or a copy that was broken off: the same command goes on where that one ended. Nobody may write to either meanwhile.`,
    options: { to: { type: 'string' }, from: { type: 'string' } },
    load: async () => (await import('./copy.js')).runCopy,
  },
  {
    name: 'doctor',
    synopsis: 'doctor [--repair]',
    summary: 'Check the graph: engine, schema, constraints, indexes, counts, orphans; says what to do',
    help: `--repair creates constraints and indexes that are missing, and takes out what nothing in the graph holds any more.
Exit code 1 if anything is found.`,
    options: { repair: { type: 'boolean' } },
    load: async () => (await import('./doctor.js')).runDoctor,
  },
];

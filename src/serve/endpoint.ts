import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, getOperationAST, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { Reader } from '../store/store.js';
import type { GraphAbout, Words } from './context.js';
import { makeContext } from './context.js';
import { refusal } from './errors.js';
import { checkLimits, LIMITS } from './limits.js';
import { makeSchema } from './schema.js';

export interface EndpointOptions {
  readonly reader: Reader;
  readonly words: Words;
  readonly about: GraphAbout;
  /** Origins of other sites whose pages may ask ("https://example.org"); none by default. */
  readonly origins?: readonly string[];
  /** Where errors that clients must not see are told; standard error by default. */
  readonly log?: (message: string) => void;
  /** Milliseconds after which an answer is given up. */
  readonly timeout?: number;
}

const MAX_BODY = 100_000;
const TIMEOUT = 20_000;

/** The GraphQL endpoint at `/graphql` as a request handler: schema, limits, errors. */
export function makeEndpoint(options: EndpointOptions) {
  const { reader, words, about, origins = [], log = logToStandardError, timeout = TIMEOUT } = options;
  const schema = makeSchema();
  return createYoga({
    schema,
    context: () => makeContext(reader, words, about),
    plugins: [useParseLimit(), useSizeLimits(schema), useTimeout(timeout), useErrorCodes()],
    maskedErrors: { maskError: (error) => maskError(error, log), isDev: false },
    logging: { debug: ignore, info: ignore, warn: log, error: ignore },
    cors: origins.length === 0 ? false : { origin: [...origins], methods: ['GET', 'POST'], credentials: false },
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: MAX_BODY,
  });
}

/** Counts tokens while parsing, and hides suggestions of names where nobody develops. */
function useParseLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0]) => {
        try {
          return parse(source, { maxTokens: LIMITS.tokens, noLocation: false });
        } catch (error) {
          if (error instanceof GraphQLError && error.message.includes(`more that ${LIMITS.tokens} tokens`))
            throw requestError('TOO_MANY_TOKENS', `the document has more than ${LIMITS.tokens} tokens`);
          throw error;
        }
      });
    },
    onValidate({ setValidationFn }) {
      const hideSuggestions = process.env.NODE_ENV === 'production';
      setValidationFn(
        (schema: GraphQLSchema, document: ReturnType<typeof parse>, rules: Parameters<typeof validate>[2]) =>
          validate(schema, document, rules, { hideSuggestions, maxErrors: 20 }),
      );
    },
  };
}

function useSizeLimits(schema: GraphQLSchema): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation == null) return;
      const errors = checkLimits(schema, args.document, operation, args.variableValues ?? {});
      if (errors.length > 0) setResultAndStopExecution({ errors: errors.map(asRequestError) });
    },
  };
}

function useTimeout(timeout: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: Parameters<typeof executeFn>[0]) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((resolve) => {
          const error = refusal('TIMEOUT', `no answer within ${timeout / 1000} s: ask for less at once`);
          timer = setTimeout(resolve, timeout, { errors: [withStatus(error, 503)] });
        });
        try {
          return await Promise.race([executeFn(args), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** Gives a code to errors of graphql-js that have none: they are all about variables or the operation's name. */
function useErrorCodes(): Plugin {
  return {
    onExecute() {
      return {
        onExecuteDone({ result, setResult }) {
          if (!('errors' in result) || result.errors === undefined) return;
          if (result.errors.every((error) => error.extensions?.code !== undefined)) return;
          setResult({ ...result, errors: result.errors.map((error) => withCode(error, result.data === undefined)) });
        },
      };
    },
  };
}

function withCode(error: GraphQLError, beforeExecution: boolean): GraphQLError {
  if (error.extensions.code !== undefined || !beforeExecution) return error;
  return withExtensions(error, { code: 'BAD_VARIABLE' });
}

function requestError(...args: Parameters<typeof refusal>): GraphQLError {
  return asRequestError(refusal(...args));
}

/** The error of a request that is not carried out: 400 where the client understands GraphQL's own media type. */
function asRequestError(error: GraphQLError): GraphQLError {
  return withExtensions(error, { http: { spec: true, status: 400 } });
}

function withStatus(error: GraphQLError, status: number): GraphQLError {
  return withExtensions(error, { http: { status } });
}

function withExtensions(error: GraphQLError, extensions: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, ...extensions },
  });
}

/** Lets refusals through; of everything else the client learns only under what reference the log has it. */
function maskError(error: unknown, log: (message: string) => void): Error {
  if (error instanceof GraphQLError && isMeant(error)) return error;
  const reference = randomUUID().slice(0, 8);
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log(`[${reference}] ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return new GraphQLError('Something failed here.', {
    nodes: (error instanceof GraphQLError && error.nodes) || null,
    path: (error instanceof GraphQLError && error.path) || null,
    extensions: { code: 'INTERNAL', reference, http: { status: 500 } },
  });
}

/** Whether an error was raised for the client: nothing but GraphQL errors led to it. */
function isMeant(error: GraphQLError): boolean {
  const { originalError } = error;
  if (originalError === undefined || originalError === null) return true;
  return originalError instanceof GraphQLError && isMeant(originalError);
}

function logToStandardError(message: string): void {
  process.stderr.write(`${message}\n`);
}

function ignore(): void {}

/** What went wrong with Neo4j, in words that say what to do. */

export interface Address {
  readonly uri: string;
  readonly user: string | undefined;
  readonly database: string;
}

/** The oldest server that runs our statements (`CALL (x) { … }`). */
export const OLDEST = { major: 5, minor: 23 };

const REASONS: readonly {
  readonly code: string;
  readonly message?: RegExp;
  say(address: Address): string;
}[] = [
  {
    code: 'ServiceUnavailable',
    message: /certificate|self.signed|SSL|TLS|ERR_TLS/i,
    say: ({ uri }) =>
      `the certificate of the Neo4j at ${uri} is not trusted: give its authority to Node with NODE_EXTRA_CA_CERTS, or use a "+ssc" address for a self-signed one`,
  },
  {
    code: 'ServiceUnavailable',
    message: /routing|discovery/i,
    say: ({ uri, database }) =>
      `no Neo4j answers at ${uri} for database "${database}": is it running, are host and port right, does a firewall stand between? A single server may want a "bolt://" address`,
  },
  {
    code: 'ServiceUnavailable',
    say: ({ uri }) =>
      `no Neo4j answers at ${uri}: is it running, are host and port right, does a firewall stand between?`,
  },
  {
    code: 'ProtocolError',
    message: /closed by server/,
    say: ({ uri }) => `what answers at ${uri} closed the connection: is it a Neo4j, and its Bolt port?`,
  },
  {
    code: 'SessionExpired',
    say: ({ uri }) => `the connection to the Neo4j at ${uri} broke and could not be had again in time`,
  },
  {
    code: 'Neo.ClientError.Security.Unauthorized',
    say: ({ uri, user }) =>
      `the Neo4j at ${uri} does not accept user "${user ?? ''}" with this password: check NEO4J_USER and NEO4J_PASSWORD`,
  },
  {
    code: 'Neo.ClientError.Security.AuthenticationRateLimit',
    say: ({ uri }) => `the Neo4j at ${uri} refuses to log in after too many wrong passwords: wait a minute`,
  },
  {
    code: 'Neo.ClientError.Security.CredentialsExpired',
    say: ({ user }) =>
      `the password of "${user ?? ''}" must be changed first: ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' on database "system"`,
  },
  {
    code: 'Neo.ClientError.Database.DatabaseNotFound',
    say: ({ uri, database }) =>
      `the Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE, or create it (the Community edition has just "neo4j")`,
  },
  {
    code: 'Neo.ClientError.Security.Forbidden',
    say: ({ user, database }) =>
      `user "${user ?? ''}" has not the right to do this on database "${database}": Brinkgraph reads, writes and creates constraints and indexes (role "architect" or "admin")`,
  },
  {
    code: 'Neo.ClientError.Transaction.TransactionTimedOut',
    say: () => 'Neo4j took too long over a query, and it was cancelled',
  },
];

/** The error with words that say what to do; one that we have no words for stays as it is. */
export function explain(error: unknown, address: Address): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASONS.find(
    (one) => code.startsWith(one.code) && (one.message === undefined || one.message.test(causes(error))),
  );
  return reason === undefined
    ? error
    : new Error(`${reason.say(address)} (${firstLine(error.message)})`, { cause: error });
}

/** Refuses a server that is too old for our statements; `agent` is "Neo4j/5.26.25". */
export function checkVersion(agent: string, { uri }: Address): string {
  const [, version = agent] = agent.split('/');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
    throw new Error(
      `the Neo4j at ${uri} is ${version}; Brinkgraph needs ${OLDEST.major}.${OLDEST.minor} or newer (5.26 is the long-term release)`,
    );
  return version;
}

function causes(error: Error): string {
  return error.cause instanceof Error ? `${error.message}\n${causes(error.cause)}` : error.message;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.slice(0, 200) ?? '';
}

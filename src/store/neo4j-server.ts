import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';

/** A real Neo4j Community server from its Maven artefacts, for those who have Java and no server: for trials and tests. */

/** The long-term release; it runs on Java 17 and 21. */
export const NEO4J_VERSION = '5.26.25';
const OLDEST_JAVA = 17;
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 60_000;

export interface ServerOptions {
  /** Folder of the server's own files and data. */
  readonly home: string;
  /** Folder of jars, from `installNeo4j`. */
  readonly lib: string;
  readonly port: number;
  /** At least eight characters; null lets everybody in, which only throwaway servers may. */
  readonly password: string | null;
  /** Gigabytes for the pages of a large graph, and half as many for the heap; much less by default. */
  readonly memory?: number;
}

export interface RunningServer {
  readonly uri: string;
  readonly pid: number;
  /** Settles when the process has ended, however. */
  readonly ended: Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Why no server can be run on this machine; null when one can. */
export function missingTools(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error !== undefined) return `Java ${OLDEST_JAVA} or newer is needed and no "java" is found`;
  const version = /version "(\d+)/.exec(java.stderr)?.[1];
  if (version === undefined || Number(version) < OLDEST_JAVA)
    return `Java ${OLDEST_JAVA} or newer is needed and "java" is ${version ?? 'of an unknown version'}`;
  const maven = spawnSync('mvn', ['--version'], { encoding: 'utf8' });
  if (maven.error !== undefined) return 'Maven is needed to fetch Neo4j and no "mvn" is found';
  return null;
}

/** Fetches the server's jars into a folder, once; gives the folder of jars. */
export async function installNeo4j(folder: string): Promise<string> {
  const home = join(folder, NEO4J_VERSION);
  const lib = join(home, 'lib');
  const done = join(home, 'complete');
  if (existsSync(done)) return lib;
  const missing = missingTools();
  if (missing !== null) throw new Error(missing);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'pom.xml'), POM);
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['-q', '-B', ...goal], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = tail(maven);
  const [code] = await once(maven, 'exit');
  if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${output()}`);
  writeFileSync(done, '');
  return lib;
}

/** Starts a server on loopback and waits until it answers. */
export async function startNeo4j({ home, lib, port, password, memory }: ServerOptions): Promise<RunningServer> {
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
    mkdirSync(join(home, name), { recursive: true });
  }
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    configuration(port, password !== null, memory === undefined ? '128m' : `${memory}g`),
  );
  const child = spawn(
    'java',
    [
      `-Xmx${memory === undefined ? 1024 : memory * 512}m`,
      ...JAVA_OPTIONS,
      '-cp',
      join(lib, '*'),
      ENTRY_POINT,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    // In a group of its own: Ctrl-C in the terminal is ours to pass on, once.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const output = tail(child);
  const ended = once(child, 'exit').then(() => undefined);
  const uri = `bolt://127.0.0.1:${port}`;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    await ended;
    clearTimeout(late);
  };
  try {
    await Promise.race([
      answers(uri, password),
      ended.then(() => Promise.reject(new Error(`Neo4j ended at its start:\n${output()}`))),
    ]);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  return { uri, pid: child.pid ?? 0, ended, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** A password that is kept in a folder, made up the first time. */
export function keptPassword(home: string, makeUp: () => string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, `${makeUp()}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

const ENTRY_POINT = 'org.neo4j.server.CommunityEntryPoint';

const JAVA_OPTIONS = [
  '-Xms256m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>brinkgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

function configuration(port: number, withPassword: boolean, pages: string): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.memory.pagecache.size=${pages}
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${withPassword}
`;
}

/** Tries until the server lets us in; a new one wants its first password changed. */
async function answers(uri: string, password: string | null): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    try {
      return await logIn(uri, password);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (password !== null && code === 'Neo.ClientError.Security.Unauthorized') {
        await setFirstPassword(uri, password);
        continue;
      }
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function logIn(uri: string, password: string | null): Promise<void> {
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic('neo4j', password));
  try {
    await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

async function setFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(change, { password }, { database: 'system' });
  } catch (error) {
    throw new Error(`the password is not the one this server was started with before`, { cause: error });
  } finally {
    await driver.close();
  }
}

/** The last that a process said. */
function tail(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = `${text}${chunk.toString()}`.slice(-4000);
    });
  }
  return () => text;
}

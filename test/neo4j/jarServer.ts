import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { TestServer } from './TestServer.ts';

const execute = promisify(execFile);
const folder = join(process.cwd(), 'test', 'neo4j');
const startLimitMs = 180_000;

/** A server run from jars: tests may also kill it and start it again on the same data. */
export interface JarServer extends TestServer {
  /** SIGKILL: the process gets no chance to close connections or files. */
  kill(): Promise<void>;
  /** Start again after `kill`, on the same port and data. */
  restart(): Promise<void>;
}

/** True when `java` and either Maven or the jars it once fetched are here. */
export async function canRunJars(): Promise<boolean> {
  if (!(await answers('java', '-version'))) return false;
  return existsSync(await jarFolder()) || (await answers('mvn', '-version'));
}

/** Memory of the server, in the notation of Java and Neo4j. */
export interface ServerMemory {
  readonly heap: string;
  readonly pageCache: string;
}

export interface JarServerOptions {
  /** Told the home, configured, and the folder of the jars before the server starts. */
  readonly prepare?: (home: string, jars: string) => Promise<void>;
  /** For Java, beside those every server gets. */
  readonly flags?: readonly string[];
}

/** For a program of Java that runs for seconds: what is hot later is not compiled again for it. */
export const briefFlags: readonly string[] = ['-XX:TieredStopAtLevel=1'];

/** Start Neo4j from Maven's jars with a random password, in a temporary home. About 6 s. */
export async function startJarServer(
  memory: ServerMemory = { heap: '768m', pageCache: '64m' },
  { prepare, flags = [] }: JarServerOptions = {},
): Promise<JarServer> {
  const jars = await fetchJars();
  const home = await mkdtemp(join(tmpdir(), 'kg-neo4j-'));
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const password = randomBytes(12).toString('hex');
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port, memory));

  const launched = () => launch(jars, home, memory, flags);
  try {
    await prepare?.(home, jars);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  let server = launched();
  const stop = async () => {
    await server.kill();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await answering(server, uri, 'neo4j');
    await changePassword(uri, password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: { uri, user: 'neo4j', password },
    description: 'Neo4j from the jars of test/neo4j/pom.xml',
    stop,
    kill: () => server.kill(),
    restart: async () => {
      server = launched();
      await answering(server, uri, password);
    },
  };
}

const configuration = (
  port: number,
  { pageCache }: ServerMemory,
) => `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
`;

/** Opened packages are those Neo4j's own start script opens. */
export const javaOptions = [
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

interface ServerProcess {
  readonly process: ChildProcess;
  /** SIGKILL, and wait until it is gone: its data is thrown away or must survive just this. */
  kill(): Promise<void>;
}

function launch(jars: string, home: string, { heap }: ServerMemory, flags: readonly string[]): ServerProcess {
  const classPath = join(jars, '*');
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn(
    'java',
    ['-Xms256m', `-Xmx${heap}`, ...javaOptions, ...flags, '-cp', classPath, main, ...folders],
    { stdio: 'ignore' },
  );
  // Reads from this process until it is gone, however it went: no server outlives its test run.
  const guard = spawn('sh', ['-c', 'cat >/dev/null; kill -9 "$1"', 'guard', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return {
    process: server,
    kill: async () => {
      guard.kill('SIGKILL');
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exit = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await exit;
    },
  };
}

async function answering(server: ServerProcess, uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    for (const end = Date.now() + startLimitMs; ; ) {
      try {
        await driver.getServerInfo();
        return;
      } catch (error) {
        // A fresh server answers "change your password first": it is up.
        if (String((error as { code?: string }).code).includes('CredentialsExpired')) return;
        if (server.process.exitCode !== null)
          throw new Error('The Neo4j test server ended while it started.');
        if (Date.now() > end) throw error;
        await sleep(100);
      }
    }
  } finally {
    await driver.close();
  }
}

async function changePassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from: 'neo4j', to: password });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** One folder per content of pom.xml, so that a new version never mixes with an old one. */
async function jarFolder(): Promise<string> {
  const pom = await readFile(join(folder, 'pom.xml'));
  return join(folder, '.cache', createHash('sha256').update(pom).digest('hex').slice(0, 12));
}

/** The folder of the jars; Maven fetches them when they are not there yet. */
async function fetchJars(): Promise<string> {
  const jars = await jarFolder();
  if (existsSync(jars)) return jars;
  await mkdir(join(folder, '.cache'), { recursive: true });
  // Fetched beside and renamed, so that runs at the same time never see half of it.
  const partial = await mkdtemp(`${jars}-`);
  await copyFile(join(folder, 'pom.xml'), join(partial, 'pom.xml'));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  await execute('mvn', [
    '-q',
    '-B',
    '-f',
    join(partial, 'pom.xml'),
    goal,
    `-DoutputDirectory=${partial}/lib`,
  ]);
  try {
    await rename(join(partial, 'lib'), jars);
  } catch (error) {
    if (!existsSync(jars)) throw error;
  }
  await rm(partial, { recursive: true, force: true });
  return jars;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(command: string, ...arguments_: string[]): Promise<boolean> {
  try {
    await execute(command, arguments_);
    return true;
  } catch {
    return false;
  }
}

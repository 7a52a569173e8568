import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findServer } from './neo4j/findServer.ts';
import { addressesVariable, type TestServer } from './neo4j/TestServer.ts';

declare global {
  /** Setup and teardown share them; tests run in realms of their own and see the variable alone. */
  var kgTestServers: readonly TestServer[] | undefined;
}

/** What this needs of jest's configuration. */
interface GlobalConfig {
  readonly rootDir: string;
  readonly maxWorkers: number;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/**
 * Start a Neo4j for each worker that may run at once, if any selected test uses one: tests of a worker run one
 * after the other and empty its database, so that two workers cannot share it.
 */
export default async function globalSetup({
  rootDir,
  maxWorkers,
  testPathPatterns,
}: GlobalConfig): Promise<void> {
  delete process.env[addressesVariable];
  const using = filesWithNeo4j(rootDir, testPathPatterns.patterns);
  if (using === 0) return;
  const first = await findServer();
  if (first === undefined) {
    const message =
      'NO NEO4J: the tests on Neo4j are skipped. Give them one with KG_TEST_NEO4J_URI, Docker, or Java with Maven.';
    if (process.env.KG_REQUIRE_NEO4J === '1') throw new Error(message);
    process.stderr.write(`\n*** ${message}\n`);
    return;
  }
  const workers = Math.min(maxWorkers, using);
  if (workers > 1 && process.env.KG_TEST_NEO4J_URI) {
    await first.stop();
    throw new Error(
      'The tests empty the one database KG_TEST_NEO4J_URI names: run them with --maxWorkers 1.',
    );
  }
  const others = Array.from({ length: workers - 1 }, () => findServer());
  const servers = [first, ...(await Promise.all(others)).filter((server) => server !== undefined)];
  process.stderr.write(`\nTests on Neo4j use ${first.description}.\n`);
  globalThis.kgTestServers = servers;
  process.env[addressesVariable] = JSON.stringify(servers.map(({ address }) => address));
}

/** How many of the selected test files use Neo4j. */
function filesWithNeo4j(rootDir: string, patterns: readonly string[]): number {
  const engines = join(rootDir, 'test', 'neo4j', 'engines.ts');
  return readdirSync(join(rootDir, 'test'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(rootDir, 'test', name))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(file)))
    .filter((file) => imported(file).has(engines)).length;
}

/** The test-side files a file imports, directly or not, itself included. */
function imported(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    if (!path.includes('/src/')) imported(resolve(dirname(file), path), seen);
  }
  return seen;
}

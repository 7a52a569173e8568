import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findServer } from './neo4j/findServer.ts';
import { addressVariable, type TestServer } from './neo4j/TestServer.ts';

declare global {
  /** Setup and teardown share it; tests run in realms of their own and see the variable alone. */
  var kgTestServer: TestServer | undefined;
}

/** What this needs of jest's configuration. */
interface GlobalConfig {
  readonly rootDir: string;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Start one Neo4j for the whole run, if any selected test uses it. */
export default async function globalSetup({ rootDir, testPathPatterns }: GlobalConfig): Promise<void> {
  delete process.env[addressVariable];
  if (!selectionUsesNeo4j(rootDir, testPathPatterns.patterns)) return;
  const server = await findServer();
  if (server === undefined) {
    const message =
      'NO NEO4J: the tests on Neo4j are skipped. Give them one with KG_TEST_NEO4J_URI, Docker, or Java with Maven.';
    if (process.env.KG_REQUIRE_NEO4J === '1') throw new Error(message);
    process.stderr.write(`\n*** ${message}\n`);
    return;
  }
  process.stderr.write(`\nTests on Neo4j use ${server.description}.\n`);
  globalThis.kgTestServer = server;
  process.env[addressVariable] = JSON.stringify(server.address);
}

function selectionUsesNeo4j(rootDir: string, patterns: readonly string[]): boolean {
  const engines = join(rootDir, 'test', 'neo4j', 'engines.ts');
  return readdirSync(join(rootDir, 'test'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(rootDir, 'test', name))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(file)))
    .some((file) => imported(file).has(engines));
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

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KgError } from '../../src/errors/KgError.ts';
import { readDataState } from '../../src/load/dataVersion.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { briefFlags, canRunJars, type JarServer, startJarServer } from '../neo4j/jarServer.ts';
import { contents, manySchools, prepare, townModel } from './fixture.ts';

/* A Neo4j of its own, whose data lies on a file system in memory that this test fills. */

const schools = manySchools(4_000);
const options = { atOnce: 0, batchSize: 100, locking: { leaseMs: 2_000 } };

let model: Model;
let expected: unknown;
let server: JarServer | undefined;
let store: GraphStore;
/** Where its data lies; undefined where nothing can be mounted. */
let disk: string | undefined;

const mount = (place: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Take all room on the disk but so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk as string);
  writeFileSync(join(disk as string, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

const makeRoom = (): void => rmSync(join(disk as string, 'filler'));

const failure = (work: Promise<unknown>): Promise<KgError> =>
  work.then(
    () => Promise.reject(new Error('It was done.')),
    (error: KgError) => error,
  );

beforeAll(async () => {
  model = await townModel();
  const embedded = createGrafeoStore();
  await prepare(embedded, model);
  await loadDataset(embedded, model, schools);
  expected = await contents(embedded);
  await embedded.close();
  if (!(await canRunJars())) {
    if (process.env.KG_REQUIRE_NEO4J === '1') throw new Error('Java and the jars of Neo4j are needed.');
    process.stderr.write('\n*** NO JAVA: a full disk of Neo4j is not tried.\n');
    return;
  }
  server = await startJarServer(
    { heap: '512m', pageCache: '32m' },
    {
      prepare: async (home) => {
        const data = join(home, 'data');
        mkdirSync(data);
        if (mount(data)) disk = data;
      },
      flags: briefFlags,
    },
  );
  store = createNeo4jStore({ ...server.address, writeRetryMs: 500 });
  if (disk === undefined)
    process.stderr.write('\n*** NOTHING CAN BE MOUNTED: a full disk of Neo4j is not tried.\n');
  else await prepare(store, model);
}, 400_000);

afterAll(async () => {
  await store?.close();
  await server?.kill();
  if (disk !== undefined) execFileSync('umount', [disk]);
  await server?.stop();
});

test('a load that fills the disk of Neo4j says so, and the next one completes it once there is room', async () => {
  if (disk === undefined) return;
  fill(1_000_000);
  const refused = await failure(loadDataset(store, model, schools, options));
  // Of two transactions at a time one meets the full disk and the other a server that has stopped for it.
  expect(['STORE_FULL', 'STORE_FAILURE']).toContain(refused.code);
  expect(refused.message).toMatch(/full disk|disk of the graph is full/);
  expect(refused.message).toContain('restart');
  // It takes no writes any more.
  expect((await failure(loadDataset(store, model, schools, options))).message).toContain('restart');
  makeRoom();
  await server?.kill();
  await server?.restart();
  await store.close();
  store = createNeo4jStore({ ...(server as JarServer).address, readTimeoutMs: 60_000 });
  expect(await readDataState(store)).toMatchObject({ pending: ['many'], datasets: [] });
  const [row] = await store.read({ text: 'MATCH (s:School) RETURN count(s) AS schools', parameters: {} });
  // In the middle.
  expect(row?.schools).toBeGreaterThan(0);
  expect(await loadDataset(store, model, schools, options)).toMatchObject({ changed: true, resumed: true });
  expect(await contents(store)).toEqual(expected);
  expect((await loadDataset(store, model, schools, options)).changed).toBe(false);
  expect(await readDataState(store)).toMatchObject({ pending: [] });
}, 200_000);

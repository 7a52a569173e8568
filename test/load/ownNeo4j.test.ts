import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { readDataState } from '../../src/load/dataVersion.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { importFiles } from '../neo4j/importFiles.ts';
import { briefFlags, canRunJars, type JarServer, startJarServer } from '../neo4j/jarServer.ts';
import { contents, manySchools, prepare, townModel } from './fixture.ts';

/* What needs a Neo4j of its own: files are imported into it before it starts, and it is killed while it is loaded. */

const scratch = mkdtempSync(join(tmpdir(), 'kg-import-'));
const directories = ['towns', 'schools'].map((id) => join(scratch, id));
const out = join(scratch, 'files');

/** Two small datasets with every kind of value, one of which says more of a town of the other. */
function writeDatasets(): void {
  const rows: Readonly<Record<string, readonly object[]>> = {
    'towns/Town.ndjson': [
      { id: 't1', name: 'a "quoted", long\nname', span: { start: '1990-01-01', share: 1 } },
      { id: 't2', name: '清海', span: { end: '2020-12-31', share: 0.25 } },
    ],
    'schools/School.ndjson': [
      {
        ...{ id: 's1', name: 'one', town: { to: 't1', note: 'in it', weight: 2 }, pupils: 10, score: 3 },
        ...{ open: true, aliases: ['a', 'b'], code: 'c1' },
      },
      { id: 's2', name: 'two', town: 't2', aliases: [], open: false },
      ...Array.from({ length: 120 }, (_, n) => ({ id: `s${n + 3}`, name: `${n}`, town: 't2', score: n / 2 })),
    ],
  };
  for (const [file, some] of Object.entries(rows)) {
    const folder = join(scratch, file, '..');
    const id = file.split('/', 1)[0];
    const requires = id === 'schools' ? 'requires: [{ id: towns }]\n' : '';
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'dataset.yaml'), `id: ${id}\ntitle: ${id}\nversion: "1"\n${requires}`);
    writeFileSync(join(scratch, file), some.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

let model: Model;
let embedded: GraphStore;
let server: JarServer | undefined;
beforeAll(async () => {
  writeDatasets();
  model = await townModel();
  embedded = createGrafeoStore();
  await prepareStore({ store: embedded, model, directories });
  const batchSize = 50;
  await exportGraph({
    ...{ store: embedded, model, format: 'neo4j-import', dataset: undefined, out, batchSize },
  });
  if (await canRunJars()) {
    server = await startJarServer(
      { heap: '512m', pageCache: '32m' },
      {
        prepare: (home, jars) => importFiles(out, home, jars, [...briefFlags, '-Xmx256m']),
        flags: briefFlags,
      },
    );
  } else if (process.env.KG_REQUIRE_NEO4J === '1') {
    throw new Error('Java and the jars of Neo4j are needed.');
  } else {
    process.stderr.write('\n*** NO JAVA: the import into Neo4j is not tried.\n');
  }
}, 400_000);
afterAll(async () => {
  await embedded.close();
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test('files for the import tool have typed headers, and appear whole or not at all', async () => {
  const header = (name: string) =>
    readFileSync(join(out, `${name}.header.csv`), 'utf8')
      .trimEnd()
      .split(',');
  expect(header('nodes/Town').slice(0, 2)).toEqual(['id:ID', ':LABEL']);
  expect(header('nodes/Town')).toEqual(
    expect.arrayContaining(['name:string', 'span_share:double', '_datasets:string[]']),
  );
  expect(header('nodes/School')).toEqual(
    expect.arrayContaining(['pupils:long', 'score:double', 'open:boolean', 'aliases:string[]']),
  );
  expect(header('relationships/LOCATED_IN')).toEqual(
    expect.arrayContaining([':START_ID', ':END_ID', ':TYPE', 'weight:double']),
  );
  const again = { store: embedded, model, format: 'neo4j-import', dataset: undefined, out } as const;
  await expect(exportGraph(again)).rejects.toThrow('is there already');
  const read: GraphStore['read'] = () => Promise.reject(new Error('gone'));
  const broken = join(scratch, 'broken');
  await expect(exportGraph({ ...again, out: broken, store: { ...embedded, read } })).rejects.toThrow('gone');
  expect([existsSync(broken), existsSync(`${broken}.partial`)]).toEqual([false, false]);
});

test('an imported graph is the one that was exported, and a load has nothing to change', async () => {
  if (server === undefined) return;
  const store = createNeo4jStore(server.address);
  try {
    const prepared = await prepareStore({ store, model, directories });
    expect(prepared.map(({ id, report }) => [id, report.changed, report.resumed])).toEqual([
      ['towns', false, false],
      ['schools', false, false],
    ]);
    expect(await contents(store)).toEqual(await contents(embedded));
    const [before, after] = [await readDataState(embedded), await readDataState(store)];
    expect(after).toMatchObject({ version: before.version, datasets: before.datasets, pending: [] });
    expect(after.instance).not.toBe(before.instance);
  } finally {
    await store.close();
  }
}, 400_000);

describe('a server that is killed in the middle of a load', () => {
  const schools = manySchools(600);
  const options = { atOnce: 0, batchSize: 25 };
  let store: GraphStore;
  const failed: Record<string, unknown> = {};
  const read = () => store.read({ text: 'MATCH (n:_Kept) RETURN count(n) AS kept', parameters: {} });
  const write = () =>
    store.write((transaction) => transaction.run({ text: 'CREATE (:_Kept)', parameters: {} }));
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  beforeAll(async () => {
    if (server === undefined) return;
    store = createNeo4jStore({ ...server.address, writeRetryMs: 500 });
    await store.write((transaction) =>
      transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }),
    );
    await prepare(store, model);
    await write();
    // Leaves several pooled connections, all of which break.
    await Promise.all(Array.from({ length: 10 }, read));
    let sent = 0;
    const bulk: GraphStore['bulk'] = async (statement) => {
      sent += 1;
      const done = (store.bulk as NonNullable<GraphStore['bulk']>)(statement);
      done.catch(() => {});
      // All nodes are there, and some relationships.
      if (sent === 5) await server?.kill();
      return done;
    };
    const locking = { leaseMs: 2_000 };
    failed.load = await failure(loadDataset({ ...store, bulk }, model, schools, { ...options, locking }));
    failed.read = await failure(read());
    failed.write = await failure(write());
    await server.restart();
  }, 400_000);
  afterAll(() => store?.close());

  test('is unavailable at once, and answers again once it is back', async () => {
    if (server === undefined) return;
    const unavailable = expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' });
    expect(failed).toEqual({ load: unavailable, read: unavailable, write: unavailable });
    expect(await read()).toEqual([{ kept: 1 }]);
    await write();
    expect(await read()).toEqual([{ kept: 2 }]);
  }, 60_000);

  test('has a part of the load, which the next one completes', async () => {
    if (server === undefined) return;
    const expected = createGrafeoStore();
    try {
      expect(await readDataState(store)).toMatchObject({ pending: ['many'], datasets: [] });
      const report = await loadDataset(store, model, schools, options);
      expect(report).toMatchObject({ changed: true, resumed: true });
      expect(report.nodes.School).toMatchObject({ added: 0, unchanged: 600 });
      expect(report.relationships.LOCATED_IN?.unchanged).toBeGreaterThanOrEqual(250);
      await prepare(expected, model);
      await loadDataset(expected, model, schools);
      expect(await contents(store)).toEqual(await contents(expected));
      const again = await loadDataset(store, model, schools, options);
      expect(again).toMatchObject({ changed: false, resumed: false });
      expect(await readDataState(store)).toMatchObject({ pending: [] });
    } finally {
      await expected.close();
    }
  }, 120_000);
});

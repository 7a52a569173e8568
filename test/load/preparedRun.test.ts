import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { describeNeo4j } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';

const root = mkdtempSync(join(tmpdir(), 'kg-prepared-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [common, population, census] = [
  'beijing-common',
  'districts-population-2010',
  'districts-population-2020',
].map((id) => join(root, id)) as [string, string, string];

beforeEach(() => {
  for (const folder of [common, population, census]) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join('data', folder.slice(root.length + 1)), folder, { recursive: true });
  }
});

/** The store, and how many nodes were compared with it since this was last asked. */
function watched(store: GraphStore) {
  let compared = 0;
  const read: GraphStore['read'] = (statement, options) => {
    if (statement.text.includes('labels(n) AS labels, properties(n) AS properties')) {
      compared += (statement.parameters.ids as readonly string[]).length;
    }
    return store.read(statement, options);
  };
  return {
    store: { ...store, read },
    compared: () => {
      const count = compared;
      compared = 0;
      return count;
    },
  };
}

describe('a graph that is kept', () => {
  let opened: GraphStore;
  beforeEach(() => {
    opened = openKeptStore(mkdtempSync(join(root, 'store-')), false);
  });
  afterEach(() => opened.close());

  const prepare = async (store: GraphStore, ...directories: string[]) =>
    prepareStore({ store, model: await loadModel('schema'), directories });

  test('is compared with its datasets once, and told again with the same counts', async () => {
    const { store, compared } = watched(opened);
    const first = await prepare(store, census);
    expect(compared()).toBeGreaterThan(100);
    const again = await prepare(store, census);
    expect(compared()).toBe(0);
    expect(again.map(({ id, title }) => [id, title])).toEqual(first.map(({ id, title }) => [id, title]));
    expect(again.map(({ report }) => report.changed)).toEqual([false, false]);
    // What it has is what it was brought to.
    const held = (reports: typeof first) =>
      reports.map(({ report }) =>
        Object.entries(report.nodes).map(([type, { added, changed, claimed, unchanged }]) => [
          type,
          added + changed + claimed + unchanged,
        ]),
      );
    expect(held(again)).toEqual(held(first));
  });

  test.each<[string, () => void]>([
    ['a row of it changed', () => appendFileSync(join(census, 'coverage.yaml'), '\n# looked at again\n')],
    ['it got a part', () => writeFileSync(join(census, 'Topic.ndjson'), '{"id":"t.new","name":"新题"}\n')],
    ['a dataset it requires changed', () => appendFileSync(join(common, 'Topic.yaml'), '\n# more\n')],
    ['there are units beside it', () => cpSync('data/units.yaml', join(root, 'units.yaml'))],
  ])('is compared again when %s', async (_what, change) => {
    const { store, compared } = watched(opened);
    await prepare(store, census);
    compared();
    change();
    await prepare(store, census);
    expect(compared()).toBeGreaterThan(100);
    await prepare(store, census);
    expect(compared()).toBe(0);
    rmSync(join(root, 'units.yaml'), { force: true });
  });

  test('is compared again after anything was written, and with other datasets', async () => {
    const { store, compared } = watched(opened);
    await prepare(store, census);
    await prepare(store, population, census);
    expect(compared()).toBeGreaterThan(100);
    await unloadDataset(store, await loadModel('schema'), 'districts-population-2010');
    compared();
    const [, reloaded] = await prepare(store, population, census);
    expect(compared()).toBeGreaterThan(100);
    expect(reloaded?.report.changed).toBe(true);
  });

  test('is compared again when a load broke off, and a folder that is broken is still refused', async () => {
    const { store, compared } = watched(opened);
    await prepare(store, census);
    await store.write((transaction) =>
      transaction.run({
        text: "MATCH (d:_Data {id: 'data'}) SET d.version = d.version + 1, d.pending = ['districts-population-2020']",
        parameters: {},
      }),
    );
    compared();
    const prepared = await prepare(store, census);
    expect(compared()).toBeGreaterThan(100);
    expect(prepared.at(-1)?.report.changed).toBe(false);
    writeFileSync(join(census, 'Topic.ndjson'), '{');
    await expect(prepare(store, census)).rejects.toMatchObject({ code: 'DATASET_INVALID' });
  });
});

describeNeo4j('a server', () => {
  test('is always compared: anybody may write to it', async () => {
    const neo4j = await engineNamed('neo4j').open();
    try {
      const { store, compared } = watched(neo4j);
      const options = { store, model: await loadModel('schema'), directories: [common] };
      await prepareStore(options);
      compared();
      await prepareStore(options);
      expect(compared()).toBeGreaterThan(50);
    } finally {
      await neo4j.close();
    }
  }, 180_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { readConfig } from '../../src/server/config.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import { startService } from '../../src/server/startService.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { kg } from '../cli/run.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { contents, counts, dataset, locatedIn, node, preparedStore, townModel } from './fixture.ts';

const one = dataset(
  'one',
  [
    node('Town', 't1', { name: 'Town', share: 0.5 }),
    node('Town', 't2', { name: 'Only of one' }),
    node('School', 's1', { name: 'First', pupils: 3n }),
  ],
  [locatedIn('s1', 't1', { note: 'one' }), locatedIn('s1', 't2')],
);
const two = dataset(
  'two',
  [
    node('Town', 't1', { name: 'Town', start: '2024-01-01' }),
    node('School', 's2', { name: 'Second', aliases: ['2nd'] }),
  ],
  [locatedIn('s2', 't1')],
);

/** Without what the graph remembers of loads. */
async function facts(store: GraphStore) {
  const { nodes, relationships } = await contents(store);
  return {
    nodes: (nodes as { labels: string[] }[]).filter(({ labels }) => !labels.includes('Load')),
    relationships,
  };
}

// Kind: what came from a dataset stays when nobody names the dataset any more (F23).
describeEachEngine('Unloading', (engine) => {
  let model: Model;
  let store: GraphStore;
  beforeAll(async () => {
    model = await townModel();
  });
  beforeEach(async () => {
    store = await preparedStore(engine, model);
  }, 60_000);
  afterEach(() => store.close());

  test.each([
    [one, two],
    [two, one],
  ])('leaves what the other dataset says, as if the first had never been there', async (left, right) => {
    await loadDataset(store, model, right);
    const alone = await facts(store);
    await loadDataset(store, model, left);
    const both = await facts(store);
    const would = await unloadDataset(store, model, left.metadata.id, { dryRun: true });
    expect(await facts(store)).toEqual(both);
    const done = await unloadDataset(store, model, left.metadata.id);
    expect(counts(done.nodeCounts)).toEqual(counts(would.nodeCounts));
    expect(await facts(store)).toEqual(alone);
    // It can come back, also in an older version: the graph has none.
    await loadDataset(store, model, { ...left, metadata: { ...left.metadata, version: '0.1' } });
    expect(await facts(store)).toEqual(both);
  });

  test('gives an owner its words back to the dataset that says them too', async () => {
    await loadDataset(store, model, two);
    const alone = await facts(store);
    await unloadDataset(store, model, 'two');
    await loadDataset(store, model, one);
    await loadDataset(store, model, two);
    await unloadDataset(store, model, 'one');
    expect(await facts(store)).toEqual(alone);
  });

  test('of the only dataset leaves nothing, and of one that is not there is refused', async () => {
    await loadDataset(store, model, one);
    await unloadDataset(store, model, 'one');
    expect(await facts(store)).toEqual({ nodes: [], relationships: [] });
    await expect(unloadDataset(store, model, 'one')).rejects.toMatchObject({
      code: 'DATASET_UNKNOWN',
      message: 'The graph has no dataset one; it has none.',
    });
  });

  test('of shipped data takes statements and claims along, and is refused while it is required', async () => {
    const real = await loadModel('schema');
    const shared = ['data/haidian-2025-07'];
    await prepareStore({ store, model: real, directories: shared });
    const before = await facts(store);
    await prepareStore({
      store,
      model: real,
      directories: [...shared, 'data/districts-population-2010'],
    });
    await expect(unloadDataset(store, real, 'beijing-common', { dryRun: true })).rejects.toMatchObject({
      code: 'DATASET_REQUIRED',
      message: expect.stringMatching(/^[\w-]+, [\w-]+ require beijing-common: take out/),
    });
    const { nodeCounts } = await unloadDataset(store, real, 'districts-population-2010');
    expect(nodeCounts.Observation?.removed).toBeGreaterThan(10);
    expect(await facts(store)).toEqual(before);
  }, 240_000);
});

describe('kg unload', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kg-unload-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('works on a kept graph, which serve says holds what it was not given', async () => {
    const environment = { KG_STORE: join(folder, 'graph') };
    const model = await loadModel('schema');
    const store = openKeptStore(environment.KG_STORE, false);
    await prepareStore({ store, model, directories: ['data/haidian-2025-07', 'data/haidian-2024-09'] });
    await store.close();

    const lines: string[] = [];
    const sink = new Writable({
      write(line, _encoding, done) {
        lines.push(String(line));
        done();
      },
    });
    const config = readConfig({ ...environment, PORT: '0', KG_DATASETS: 'data/haidian-2025-07' });
    const service = await startService({ config, logger: pino({ level: 'warn' }, sink) });
    await service.close();
    expect(lines.join('')).toMatch(/"datasets":\["haidian-2024-09"\].*kg unload DATASET/);

    const dry = await kg(['unload', '--dry-run', 'haidian-2024-09'], environment);
    expect([dry.code, dry.error]).toEqual([0, '']);
    expect(dry.out).toMatch(/would be taken out\n {2}nodes: .* [1-9]\d* removed/);
    const gone = await kg(['unload', 'haidian-2024-09'], environment);
    expect(gone.out).toBe(dry.out.replace('would be taken out', 'taken out'));
    const again = await kg(['unload', 'haidian-2024-09'], environment);
    expect([again.code, again.error]).toEqual([
      1,
      expect.stringContaining(
        'The graph has no dataset haidian-2024-09; it has beijing-common, haidian-2025-07.',
      ),
    ]);
  }, 120_000);
});

import { compareVersions } from '../../src/load/compareVersions.ts';
import { readDataState } from '../../src/load/dataVersion.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { isLoadRunning, withLoadLock } from '../../src/load/loadLock.ts';
import { migrate } from '../../src/load/migrate.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { describeEachEngine, neo4jAddress } from '../neo4j/engines.ts';
import { contents, dataset, manySchools, node, townModel } from './fixture.ts';

const version = (name: string) => dataset('d', [node('Town', 't', { name })], [], name);

describeEachEngine('The load lock', (engine) => {
  let model: Model;
  let store: GraphStore;
  beforeEach(async () => {
    model = await townModel();
    store = await engine.open();
  });
  afterEach(() => store.close());

  it('lets loaders that meet on an empty graph work one after the other', async () => {
    // On Neo4j each has connections of its own, as processes would.
    const stores = [0, 1, 2].map(() => (engine.name === 'neo4j' ? createNeo4jStore(neo4jAddress()) : store));
    const waited: string[] = [];
    const datasets = ['1', '2', '3'].map((name) => manySchools(200, name));
    const reports = await Promise.all(
      stores.map((own, index) =>
        withLoadLock(own, { onWait: (holder) => waited.push(holder) }, async (lock) => {
          await migrate(own, 'cypher/migrations');
          await ensureModelIndexes(own, model);
          const one = datasets[index] as (typeof datasets)[number];
          return loadDataset(own, model, one, { lock, batchSize: 10, atOnce: 0, allowOlder: true });
        }),
      ),
    );
    expect(waited).toHaveLength(2);
    const { datasets: loaded, pending, version: counter } = await readDataState(store);
    expect([pending, counter % 2, loaded.length]).toEqual([[], 0, 1]);
    // The graph is exactly what the last of them says.
    const { relationships } = await contents(store);
    const notes = new Set(
      (relationships as { properties: { note: string } }[]).map((r) => r.properties.note),
    );
    expect([...notes]).toEqual([loaded[0]?.version]);
    expect(reports.filter(({ nodes }) => (nodes.School?.added ?? 0) > 0)).toHaveLength(1);
    await Promise.all(stores.filter((own) => own !== store).map((own) => own.close()));
  }, 60_000);

  it('is told to who waits too long, and free once the lease of a dead holder ran out', async () => {
    // The other holder is dead to the world: it renews nothing after it began.
    const taken = withLoadLock(store, { leaseMs: 1_500 }, async ({ owner, renewIn }) => {
      const busy = withLoadLock(store, { waitMs: 100 }, async () => 'in');
      await expect(busy).rejects.toMatchObject({
        code: 'LOAD_LOCKED',
        message: expect.stringContaining(owner),
      });
      await store.write((transaction) =>
        transaction.run({
          text: "MATCH (l:_Lock) SET l.owner = 'dead', l.until = timestamp() + 700",
          parameters: {},
        }),
      );
      expect(await withLoadLock(store, {}, async () => 'in')).toBe('in');
      await expect(store.write(renewIn)).rejects.toMatchObject({ code: 'LOAD_LOCKED' });
    });
    await taken;
  }, 30_000);

  it('is free when the clock went back behind what a dead holder was given', async () => {
    // An hour ahead of a clock that was set right since; a living holder would have renewed it by now.
    const text =
      "MERGE (l:_Lock {id: 'load'}) SET l.owner = 'dead', l.leaseMs = 30000, l.until = timestamp() + 3600000";
    await store.write((transaction) => transaction.run({ text, parameters: {} }));
    expect(await isLoadRunning(store)).toBe(false);
    expect(await withLoadLock(store, { waitMs: 0 }, async () => isLoadRunning(store))).toBe(true);
  });

  it('stops a loader that lost it, before it writes anything more', async () => {
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
    const steal = { text: "MATCH (l:_Lock) SET l.owner = 'other'", parameters: {} };
    let transactions = 0;
    const load = withLoadLock(store, {}, ({ owner, renewIn }) =>
      // In transactions of ours on every engine; how a server that divides them stops is in bulk.test.ts.
      loadDataset({ ...store, bulk: undefined }, model, manySchools(1_500), {
        batchSize: 100,
        atOnce: 0,
        lock: {
          owner,
          renewIn: async (transaction) => {
            transactions += 1;
            if (transactions > 3) await transaction.run(steal);
            await renewIn(transaction);
          },
        },
      }),
    );
    await expect(load).rejects.toMatchObject({ code: 'LOAD_LOCKED' });
    // Two transactions, of five batches at most; where nodes are created type by type, the first has the ten towns.
    expect((await contents(store)).nodes).toHaveLength(store.dialect.plansAtOnce ? 510 : 1_000);
    const { pending, version: counter } = await readDataState(store);
    expect([pending, counter]).toEqual([['many'], 1]);
  }, 30_000);

  it('a version goes from one to the next, is told, and never back unless asked', async () => {
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
    await loadDataset(store, model, version('1.9'));
    const first = await readDataState(store);
    await loadDataset(store, model, version('1.9'));
    expect(await readDataState(store)).toEqual(first);
    await loadDataset(store, model, version('1.10'));
    expect(await readDataState(store)).toMatchObject({
      version: first.version + 2,
      instance: first.instance,
      datasets: [{ id: 'd', version: '1.10' }],
    });
    await expect(loadDataset(store, model, version('1.9'))).rejects.toMatchObject({ code: 'DATASET_OLDER' });
    await loadDataset(store, model, version('1.9'), { allowOlder: true });
    expect((await readDataState(store)).datasets).toEqual([{ id: 'd', version: '1.9' }]);
  }, 30_000);
});

test.each([
  ['1.0.0', '1.0.1'],
  ['1.9', '1.10'],
  ['2025-07', '2025-11-02'],
  ['1.0.0-draft', '1.0.0'],
  ['1', '1.1'],
  ['1.a', '1.b'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(newer, newer)).toBe(0);
});

import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { emptyState, readDataState } from '../../src/load/dataVersion.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { DataWatch } from '../../src/server/DataWatch.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { dataset, node, preparedStore, townModel } from '../load/fixture.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

const schools = 120;

/** Schools that all say the version in their names. */
const edition = (version: string) =>
  dataset(
    'many',
    Array.from({ length: schools }, (_, i) => node('School', `s${i}`, { name: `v${version}` })),
    [],
    version,
  );

describeEachEngine('A load in several transactions, watched', (engine) => {
  let model: Model;
  let store: GraphStore;
  let watch: DataWatch;
  let answers: QueryEngine;
  let abandoned = 0;
  beforeAll(async () => {
    model = await townModel();
    store = await preparedStore(engine, model);
    await loadDataset(store, model, edition('1'));
    watch = new DataWatch(await readDataState(store), {
      store,
      async onAbandoned() {
        abandoned += 1;
        await loadDataset(store, model, edition('3'));
      },
      onError() {},
    });
    answers = createQueryEngine({ model, schema: buildApiSchema(model), store, versions: watch });
  }, 120_000);
  afterAll(async () => {
    watch.stop();
    await store.close();
  });

  const first = parse('{ schools(first: 200) { nodes { name } } }');
  const found = async () => {
    const { data, errors } = await answers.execute({ document: first });
    if (errors !== undefined) return String(errors[0]?.extensions.code);
    const { schools: page } = data as { schools: { nodes: { name: string }[] } };
    return `${page.nodes.length} ${[...new Set(page.nodes.map(({ name }) => name))].join()}`;
  };

  test('is seen whole or not at all, whatever is committed meanwhile', async () => {
    const seen = new Set<string>();
    let running = true;
    const reader = (async () => {
      while (running) {
        seen.add(await found());
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    const report = await loadDataset(store, model, edition('2'), { batchSize: 2, atOnce: 0 });
    expect(report.nodes.School?.changed).toBe(schools);
    expect(await found()).toBe(`${schools} v2`);
    running = false;
    await reader;
    seen.delete(`${schools} v1`);
    expect([...seen]).toEqual([`${schools} v2`]);
  }, 60_000);

  test('that dies in the middle is not answered from; it is completed once its lock is free', async () => {
    // In transactions of ours on every engine; loads that a server divides are killed in test/load/crash.
    const dying = { ...store, bulk: undefined, write: dyingAfter(store, 5) };
    const lease = { leaseMs: 200 };
    await expect(
      loadDataset(dying, model, edition('3'), { batchSize: 2, atOnce: 0, locking: lease }),
    ).rejects.toThrow('gone');
    const half = await readDataState(store);
    expect(half.pending).toEqual(['many']);
    const told: number[] = [];
    watch.onChange(({ version }) => told.push(version));
    watch.start();
    await watch.ask();
    // Nobody is told what is half: the question waits until the watch has had it completed.
    expect(await found()).toBe(`${schools} v3`);
    expect(abandoned).toBe(1);
    expect(told).toEqual([half.version + 1]);
    expect((await readDataState(store)).pending).toEqual([]);
  }, 60_000);
});

test('a database that is away is told once, not at every look', async () => {
  const errors: unknown[] = [];
  let asked = 0;
  let isAway = true;
  const real = createGrafeoStore();
  const store: GraphStore = {
    ...real,
    read(...args) {
      asked += 1;
      return isAway ? Promise.reject(new Error('away')) : real.read(...args);
    },
  };
  const watch = new DataWatch(emptyState, {
    store,
    onAbandoned: async () => {},
    onError: (error) => errors.push(error),
  });
  const askedTimes = async (times: number) => {
    for (const end = asked + times; asked < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  watch.start();
  await askedTimes(3);
  expect(errors).toHaveLength(1);
  isAway = false;
  await askedTimes(2);
  isAway = true;
  await askedTimes(3);
  watch.stop();
  await real.close();
  expect(errors).toHaveLength(2);
}, 60_000);

/**
 * Writes of a process that is gone after so many of them. A transaction that only keeps the lock is none: how many
 * of those there are hangs on the time that the others take.
 */
function dyingAfter(store: GraphStore, most: number): GraphStore['write'] {
  let writes = 0;
  return (work) =>
    store.write((transaction) => {
      let isCounted = false;
      return work({
        async run(statement) {
          if (!isCounted && !statement.text.includes('_Lock')) {
            isCounted = true;
            writes += 1;
          }
          if (writes > most) throw new Error('gone');
          return transaction.run(statement);
        },
      });
    });
}

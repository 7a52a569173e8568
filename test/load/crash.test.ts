import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataState } from '../../src/load/dataVersion.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepRollups } from '../../src/load/keepRollups.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { describeEachEngine, neo4jAddress } from '../neo4j/engines.ts';
import { contents, manySchools, prepare, preparedStore, townModel } from './fixture.ts';
import type { DoomedLoad } from './loadAndDie.ts';
import { expectSoundCells } from './rollupCells.ts';

const schools = 3_000;
const changes = schools + 10 + schools;

/** Start a load in a process of its own and SIGKILL it `delay` milliseconds after `after` changes are written. */
async function loadAndDie(
  engine: string,
  address: object,
  after: number,
  load: Partial<DoomedLoad> = {},
  delay = 0,
): Promise<number> {
  const doomed: DoomedLoad = { schools, version: '1', atOnce: 0, ...load };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/load/loadAndDie.ts', engine, JSON.stringify(address), JSON.stringify(doomed)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let written = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const [, done] of text.matchAll(/write (\d+)/g)) written = Number(done);
    if (written >= after) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  const signal = await new Promise((resolve) => child.once('exit', (_, how) => resolve(how)));
  expect(signal).toBe('SIGKILL');
  return written;
}

describeEachEngine('A load that ends in the middle', (engine) => {
  let model: Model;
  beforeAll(async () => {
    model = await townModel();
  });

  const loads = (store: GraphStore) =>
    store.read({
      text: 'MATCH (l:_Load) RETURN l.state AS state, l.finishedAt IS NULL AS open ORDER BY l.startedAt',
      parameters: {},
    });

  /** What a load that nothing interrupts leaves. */
  async function expected(version = '1', count = schools): Promise<unknown> {
    const store = createGrafeoStore();
    await prepare(store, model);
    await loadDataset(store, model, manySchools(count, version));
    const graph = await contents(store);
    await store.close();
    return graph;
  }

  it('by kill -9 is completed by the next load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kg-crash-'));
    const address = engine.name === 'neo4j' ? neo4jAddress() : { path: join(folder, 'graph.grafeo') };
    await (await engine.open()).close();
    const written = await loadAndDie(engine.name, address, schools + 500);
    expect(written).toBeLessThan(changes);

    const store =
      engine.name === 'neo4j' ? createNeo4jStore(neo4jAddress()) : createGrafeoStore(address as object);
    try {
      expect(await loads(store)).toEqual([{ state: 'RUNNING', open: true }]);
      const many = manySchools(schools);
      const report = await loadDataset(store, model, many);
      expect(report).toMatchObject({ changed: true, resumed: true });
      // What the dead process had written is not written again.
      expect(report.nodes.School).toMatchObject({ added: 0, unchanged: schools });
      expect(report.relationships.LOCATED_IN?.added).toBeLessThanOrEqual(changes - written);
      expect(await contents(store)).toEqual(await expected());
      expect(await loads(store)).toEqual([
        { state: 'ABANDONED', open: false },
        { state: 'DONE', open: false },
      ]);
      expect(await loadDataset(store, model, many)).toMatchObject({ changed: false, resumed: false });
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  // A load that adds, and one that changes everything and takes a third away.
  it.each<[string, DoomedLoad]>([
    ['that adds', { schools, version: '1', atOnce: 0 }],
    ['that changes and removes', { schools: 2_000, version: '2', atOnce: 0 }],
  ])(
    'at any moment %s is completed by the next one',
    async (_kind, load) => {
      const folder = mkdtempSync(join(tmpdir(), 'kg-crash-'));
      const address = engine.name === 'neo4j' ? neo4jAddress() : { path: join(folder, 'graph.grafeo') };
      const open = () =>
        engine.name === 'neo4j' ? createNeo4jStore(neo4jAddress()) : createGrafeoStore(address as object);
      await (await engine.open()).close();
      if (load.version !== '1') {
        const store = open();
        await prepare(store, model);
        await loadDataset(store, model, manySchools(schools), { atOnce: 100_000 });
        await withLoadLock(store, {}, async (lock) =>
          keepRollups(store, model, await ensureStatistics(store, model), lock, { manyNodes: 100 }),
        );
        await store.close();
      }
      const [after, delay] = [Math.floor(Math.random() * 0.8 * load.schools), Math.random() * 20];
      await loadAndDie(engine.name, address, after, load, delay);
      const store = open();
      try {
        const whole = manySchools(load.schools, load.version);
        // Not before the dead one's lock has run out, and with it what the server does for it.
        await loadDataset(store, model, whole);
        const moment = { after, delay };
        expect({ moment, graph: await contents(store) }).toEqual({
          moment,
          graph: await expected(load.version, load.schools),
        });
        expect(await readDataState(store)).toMatchObject({ pending: [] });
        expect(await loadDataset(store, model, whole)).toMatchObject({ changed: false });
        if (load.version !== '1') {
          const { rollups = {} } = await ensureStatistics(store, model);
          expect(Object.keys(rollups)).toHaveLength(2);
          await expectSoundCells(store, model);
        }
      } finally {
        await store.close();
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );

  it('in its one transaction has changed nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kg-crash-'));
    const address = engine.name === 'neo4j' ? neo4jAddress() : { path: join(folder, 'graph.grafeo') };
    const open = () =>
      engine.name === 'neo4j' ? createNeo4jStore(neo4jAddress()) : createGrafeoStore(address as object);
    await (await engine.open()).close();
    await loadAndDie(engine.name, address, 2_000, { atOnce: 100_000 });
    const store = open();
    try {
      expect((await contents(store)).nodes).toEqual([]);
      // Where a statement sees what is committed while it runs, the load has told that it writes.
      const told = store.dialect.snapshots ? { version: 0, pending: [] } : { version: 1, pending: ['many'] };
      expect(await readDataState(store)).toMatchObject({ ...told, datasets: [] });
      const failing = loadDataset(store, model, manySchools(schools), {
        onProgress: ({ phase, done }) => {
          if (phase === 'write' && done >= schools) throw new RangeError('on purpose');
        },
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect((await contents(store)).nodes).toEqual([]);
      await loadDataset(store, model, manySchools(schools));
      expect(await readDataState(store)).toMatchObject({
        version: 2,
        pending: [],
        datasets: [{ id: 'many', version: '1' }],
      });
      expect(await contents(store)).toEqual(await expected());
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('by an error is recorded as failed, and completed by the next load, also of another version', async () => {
    const store = await preparedStore(engine, model);
    try {
      const failing = loadDataset(store, model, manySchools(schools), {
        batchSize: 100,
        atOnce: 0,
        onProgress: ({ phase, done }) => {
          if (phase === 'write' && done >= schools) throw new RangeError('on purpose');
        },
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await loads(store)).toEqual([{ state: 'FAILED', open: false }]);

      const report = await loadDataset(store, model, manySchools(schools, '2'));
      expect(report).toMatchObject({ changed: true, resumed: true });
      expect(await contents(store)).toEqual(await expected('2'));
    } finally {
      await store.close();
    }
  }, 60_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadApi } from '../../src/api/loadApi.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { keepRollups } from '../../src/load/keepRollups.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { migrate } from '../../src/load/migrate.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { clear } from '../../test/explore/TestGraph.ts';
import { withEngines } from '../../test/neo4j/withEngines.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { median } from '../harness/statistics.ts';
import { databaseCpu } from '../measure/databaseCpu.ts';
import { byHand } from '../scale/byHand.ts';
import { writeNation } from '../scale/writeNation.ts';

/** What a step took. */
interface Taken {
  readonly seconds: number;
  /** Seconds of processor time of the database. */
  readonly database: number;
}

interface Line {
  readonly nodes: number;
  readonly relationships: number;
  /** Rounds, in which the two take turns at being first. */
  readonly hand: readonly Taken[];
  readonly load: readonly Taken[];
  /** Beside the load, the first time: by name. */
  readonly beside: ReadonlyMap<string, Taken>;
  /** A load into a graph that keeps orders and rollups. */
  readonly keeping: Taken;
}

/** Times are from checked rows in memory to the graph, on both sides. */
export const suite: Suite = {
  about: 'a made-up nation in bulk into Neo4j beside UNWIND by hand, and what is kept beside the graph',
  section: { page: 'docs/benchmarks.md', name: 'bulk' },
  options: { sizes: { type: 'string' }, rounds: { type: 'string' } },
  run,
};

const memory = { heap: '2g', pageCache: '512m' };

async function run({ quick, values, say }: Order): Promise<string> {
  const sizes = (values.sizes ?? (quick ? '4000' : '20000,100000')).split(',').map(Number);
  const rounds = Number(values.rounds ?? (quick ? 1 : 3));
  const { model } = await loadApi('schema');
  const directory = mkdtempSync(join(tmpdir(), 'kg-bulk-'));
  try {
    const lines = await withEngines(
      'neo4j',
      async ([engine]) => {
        const measured: Line[] = [];
        for (const size of sizes) {
          const { folder } = writeNation(directory, size);
          const dataset = describeDataset(await readDataset(folder, model), model);
          const open = async () => {
            const store = await (engine as NonNullable<typeof engine>).open();
            await migrate(store, 'cypher/migrations');
            await ensureModelIndexes(store, model);
            return store;
          };
          measured.push(await measure(open, model, dataset, rounds));
          say(`${size}: measured.`);
        }
        return measured;
      },
      memory,
    );
    return report(lines, rounds, quick);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(
  open: () => Promise<GraphStore>,
  model: Model,
  dataset: Dataset,
  rounds: number,
): Promise<Line> {
  const timer = timerOf();
  const taken = { hand: [] as Taken[], load: [] as Taken[] };
  // The first round counts for nothing: a server that has just started is slow at everything.
  for (let round = -1; round < rounds; round += 1) {
    const kinds = ['hand', 'load'] as const;
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const store = await open();
      const fill = kind === 'hand' ? byHand(model, dataset) : () => loadDataset(store, model, dataset);
      const once = await timer(() => fill(store));
      if (round >= 0) taken[kind].push(once);
      await store.close();
    }
  }
  const store = await open();
  await loadDataset(store, model, dataset);
  const beside = new Map<string, Taken>();
  beside.set('statistics', await timer(() => ensureStatistics(store, model)));
  const statistics = await ensureStatistics(store, model);
  await withLoadLock(store, {}, async (lock) => {
    beside.set('orders', await timer(() => keepOrders(store, model, statistics, lock)));
    beside.set('rollups', await timer(() => keepRollups(store, model, statistics, lock)));
  });
  await clear(store);
  const keeping = await timer(() => loadDataset(store, model, dataset));
  await store.close();
  const { nodes, relationships } = dataset;
  return { nodes: nodes.size, relationships: relationships.length, ...taken, beside, keeping };
}

function timerOf() {
  const cpu = databaseCpu() ?? (() => Number.NaN);
  return async (work: () => Promise<unknown>): Promise<Taken> => {
    const [start, before] = [performance.now(), cpu()];
    await work();
    return { seconds: (performance.now() - start) / 1000, database: (cpu() - before) / 1000 };
  };
}

function report(lines: readonly Line[], rounds: number, quick: boolean): string {
  const cell = ({ seconds, database }: Taken) => `${number(seconds, 1)} (${number(database, 1)})`;
  const middle = (all: readonly Taken[]): Taken => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    database: median(all.map(({ database }) => database)),
  });
  const rows = lines.map(({ nodes, relationships, hand, load, beside, keeping }) => {
    const ratio = (of: keyof Taken) =>
      number(median(hand.map((one, round) => one[of] / (load[round] as Taken)[of])), 2);
    return [
      number(nodes),
      number(relationships),
      cell(middle(hand)),
      cell(middle(load)),
      number((nodes + relationships) / middle(load).seconds),
      `${ratio('seconds')} (${ratio('database')})`,
      ...[...beside.values()].map(cell),
      cell(keeping),
    ];
  });
  const head = ['nodes', 'relationships', 'by hand', 'load', 'rows/s', 'by hand ÷ load'];
  return `${circumstances(quick, `Neo4j with a heap of ${memory.heap} and a page cache of ${memory.pageCache}`)}

Seconds, in brackets those of processor time of the database; the median of ${rounds} rounds in which the two take turns at
being first. The three columns after the ratio come once, at the end of the first load; the last is a load of all of it into a
graph that keeps orders and rollups.

${table([...head, 'statistics', 'orders', 'rollups', 'load that keeps them'], rows)}`;
}

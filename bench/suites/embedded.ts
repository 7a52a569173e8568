import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { CypherStatement } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { loadGraph, size, sourceId } from '../graph.ts';
import { circumstances, milliseconds, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import { bestTimes, quantile } from '../harness/statistics.ts';
import { shapes } from '../shapes.ts';

/** Times are of engine and database: parsing, validation and HTTP are not in them. */
export const suite: Suite = {
  about: 'the embedded engine: each shape beside its hand-written statement, and a kept store opened again',
  section: { page: 'docs/benchmarks.md', name: 'embedded' },
  run,
};

async function run({ quick, say }: Order): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'kg-bench-'));
  const path = join(directory, 'graph.grafeo');
  const began = performance.now();
  try {
    const { model, schema } = await loadApi('schema');
    const filled = createGrafeoStore({ path });
    await loadGraph(filled, model);
    await filled.close();
    const built = performance.now();
    say(`Filled in ${seconds(built - began)} s.`);
    const store = createGrafeoStore({ path });
    await store.verify();
    const opened = performance.now();
    let statistics: GraphStatistics = unknownGraph;
    const statisticsOf = () => statistics;
    const engine = createQueryEngine({ model, schema, store, timeoutMs: 60_000, statisticsOf });
    const rows: string[][] = [];
    for (const shape of shapes) {
      const document = parse(shape.document);
      const variables = Array.from({ length: quick ? 5 : 20 }, (_, index) => shape.variables(index));
      const ours = await measured(variables, async (values) => {
        const { errors } = await engine.execute({ document, variables: { ...values } });
        if (errors !== undefined) throw errors[0];
      });
      const hand = await measured(variables, (parameters) =>
        store.read({ text: shape.statement, parameters } as CypherStatement),
      ).catch((error: Error) => {
        // An aggregate inside a map literal, for one.
        say(`${shape.name}: this engine does not take the statement (${error.message})`);
        return [];
      });
      const [our, byHand] = [quantile(ours, 0.5), quantile(hand, 0.5)];
      rows.push([shape.title, milliseconds(our), milliseconds(byHand), number(byHand / our, 2)]);
      say(`${shape.name}: ${milliseconds(our)} ms, by hand ${milliseconds(byHand)} ms`);
    }
    const without = await hubTimes(engine, quick);
    const degrees = await measureGraph(store, model);
    const orders = await withLoadLock(store, {}, (lock) => keepOrders(store, model, degrees, lock));
    statistics = { ...degrees, orders };
    const kept = await hubTimes(engine, quick);
    const hub = hubShapes.map(({ title }, index) => [
      title,
      milliseconds(without[index] ?? 0),
      milliseconds(kept[index] ?? 0),
    ]);
    for (const [title, before, after] of hub) say(`${title}: ${before} ms, ${after} ms where it is kept`);
    await store.close();
    return `${circumstances(quick, `${number(size.districts)} districts`)}

Filled and kept in ${seconds(built - began)} s; opened again in ${seconds(opened - built)} s; ${number(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end.

A dash: this engine does not take the statement.

${table(['', 'engine, ms', 'hand-written statement, ms', '÷ by hand'], rows)}

The source of all ${number(size.districts * size.industries * size.observations)} figures, whose order the loads keep or not:

${table(['', 'not kept, ms', 'kept, ms'], hub)}`;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What is asked of the node that everything leads to. */
const hubShapes = [
  {
    title: 'the first 100 of its places',
    document: `{ source(id: "${sourceId}") { spans(first: 100) { edges { cursor node { id paragraph } } pageInfo { hasNextPage } } } }`,
  },
  {
    title: 'the last 100',
    document: `{ source(id: "${sourceId}") { spans(last: 100) { edges { cursor node { id paragraph } } pageInfo { hasPreviousPage } } } }`,
  },
  { title: 'how many there are', document: `{ source(id: "${sourceId}") { spans { totalCount } } }` },
];

async function hubTimes(engine: QueryEngine, quick: boolean): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { document } of hubShapes) {
    const parsed = parse(document);
    const runs = Array.from({ length: quick ? 3 : 10 }, (_, run) => run);
    const measuredTimes = await measured(runs, async () => {
      const { errors } = await engine.execute({ document: parsed });
      if (errors !== undefined) throw errors[0];
    });
    times.push(quantile(measuredTimes, 0.5));
  }
  return times;
}

/** The best of three rounds each; one look is enough at what takes seconds. */
async function measured<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  const first = items.slice(0, 1);
  const began = performance.now();
  await Promise.all(first.map(work));
  const once = performance.now() - began;
  return once > 1_000 ? [once] : bestTimes(items, 3, work);
}

const seconds = (elapsed: number) => number(elapsed / 1000, 1);

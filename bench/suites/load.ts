import { loadApi } from '../../src/api/loadApi.ts';
import type { Dataset, DatasetNode, DatasetRelationship } from '../../src/dataset/Dataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { clear, fill, type TestGraph } from '../../test/explore/TestGraph.ts';
import { eachSize, type Place, sizeOptions } from '../harness/eachSize.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { byHand } from '../scale/byHand.ts';
import { benchGraph } from './explore/benchGraph.ts';

interface Line {
  readonly engine: string;
  readonly nodes: number;
  readonly relationships: number;
  /** Seconds, as all below: bare `UNWIND ... CREATE` of the same graph. */
  readonly raw: number;
  /** The same by hand with all properties that a load writes: it ends in an equal graph. */
  readonly equal: number;
  readonly load: number;
  /** Loading the same dataset again, which changes nothing. */
  readonly again: number;
  /** Bytes resident after the load: on the embedded engine the graph is among them. */
  readonly resident: number;
}

/** Times are from facts in memory to the graph; reading and checking files is not in them. */
export const suite: Suite = {
  about: 'loading a dataset, and loading it again, beside UNWIND by hand of the same graph',
  section: { page: 'docs/benchmarks.md', name: 'load' },
  options: sizeOptions,
  run: async (order) => report(await eachSize(order, [1_000, 10_000, 100_000], measure), order.quick),
};

async function measure({ engine, size, store }: Place): Promise<readonly Line[]> {
  const { model } = await loadApi('schema');
  const graph = benchGraph(size);
  await migrate(store, 'cypher/migrations');
  await ensureModelIndexes(store, model);
  const raw = await seconds(() => fill(store, graph));
  await clear(store);
  const dataset = asDataset(graph);
  const fillEqual = byHand(model, dataset);
  const equal = await seconds(() => fillEqual(store));
  await clear(store);
  const load = await seconds(() => loadDataset(store, model, dataset));
  const again = await seconds(async () => {
    const { changed } = await loadDataset(store, model, dataset);
    if (changed) throw new Error('Loading the same dataset again changed something.');
  });
  const { rss } = process.memoryUsage();
  const [nodes, relationships] = [graph.nodes.length, graph.links.length];
  return [{ engine, nodes, relationships, raw, equal, load, again, resident: rss }];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function asDataset({ nodes, links }: TestGraph): Dataset {
  const location = { file: 'made up', line: 1, column: 1 };
  return {
    metadata: {
      id: `bench-${nodes.length}`,
      title: 'Made up',
      version: '1',
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes: new Map(
      nodes.map(({ id, type }): [string, DatasetNode] => [
        id,
        { id, type, properties: { id, name: id }, location },
      ]),
    ),
    relationships: links.map(
      ({ type, from, to }): DatasetRelationship => ({ type, from, to, properties: {}, location }),
    ),
  };
}

function report(lines: readonly Line[], quick: boolean): string {
  const rows = lines.map(({ engine, nodes, relationships, raw, equal, load, again, resident }) => [
    engine,
    number(nodes),
    number(relationships),
    number(raw, 1),
    number(equal, 1),
    number(load, 1),
    number((nodes + relationships) / load),
    number(equal / load, 2),
    number(again, 1),
    number(resident / 2 ** 20),
  ]);
  const head = ['engine', 'nodes', 'relationships', 'UNWIND, s', 'to an equal graph, s', 'load, s', 'rows/s'];
  return `${circumstances(quick)}

${table([...head, 'equal ÷ load', 'again, s', 'resident, MiB'], rows)}`;
}

import { cpus } from 'node:os';
import { type DocumentNode, parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { createIdIndex, fill } from '../../test/explore/TestGraph.ts';
import { eachSize, type Place, sizeOptions } from '../harness/eachSize.ts';
import { milliseconds, table } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { bestTimes, quantile } from '../harness/statistics.ts';
import { benchGraph, choices } from './explore/benchGraph.ts';

const rounds = 3;
const questions = 20;

/** What is asked, with `$a` and `$b` drawn anew for each of the questions. */
const calls: Readonly<Record<string, { readonly types: readonly [string, string]; readonly query: string }>> =
  {
    neighbors: {
      types: ['Industry', 'Industry'],
      query: 'query ($a: ID!) { neighbors(id: $a) { totalCount relationshipCounts { count } nodes { id } } }',
    },
    commonNeighbors: {
      types: ['Industry', 'Industry'],
      query: 'query ($a: ID!, $b: ID!) { commonNeighbors(a: $a, b: $b) { totalCount nodes { id } } }',
    },
    shortestPath: {
      types: ['Project', 'Project'],
      query: 'query ($a: ID!, $b: ID!) { shortestPath(from: $a, to: $b) { explored path { nodes { id } } } }',
    },
    paths: {
      types: ['Project', 'Project'],
      query: 'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b) { explored paths { nodes { id } } } }',
    },
    subgraph: {
      types: ['Project', 'Project'],
      query:
        'query ($a: ID!) { subgraph(seeds: [$a], depth: 2) { explored nodes { node { id } } edges { relationship } } }',
    },
  };

interface Line {
  readonly engine: string;
  readonly size: number;
  readonly call: string;
  /** Milliseconds. */
  readonly median: number;
  readonly most: number;
  /** Nodes and relationships read, median; undefined where the answer does not say. */
  readonly explored: number | undefined;
}

/** Times are of the query engine: parsing, validation and HTTP are not in them. */
export const suite: Suite = {
  about: 'neighbors, paths and subgraphs of made-up graphs, by size and engine',
  section: { page: 'docs/explore.md', name: 'benchmark' },
  options: sizeOptions,
  run: async (order) => report(await eachSize(order, [1_000, 10_000, 100_000], measure)),
};

async function measure({ engine, size, store }: Place): Promise<readonly Line[]> {
  const { model, schema } = await loadApi('schema');
  const graph = benchGraph(size);
  await createIdIndex(store);
  await fill(store, graph);
  const query = createQueryEngine({ model, schema, store, computed: exploreFields(model, new Map()) });
  const lines: Line[] = [];
  for (const [call, { types, query: text }] of Object.entries(calls)) {
    const document = parse(text);
    const explored = new Map<string, number>();
    const times = await bestTimes(choices(graph, types, questions), rounds, async (pair) => {
      const read = await ask(query, document, pair, call);
      if (read !== undefined) explored.set(pair.join(' '), read);
    });
    const [median, most] = [quantile(times, 0.5), quantile(times, 1)];
    const read = explored.size === 0 ? undefined : quantile([...explored.values()], 0.5);
    lines.push({ engine, size, call, median, most, explored: read });
  }
  return lines;
}

/** How much was read for the answer, where it says so. */
async function ask(
  query: QueryEngine,
  document: DocumentNode,
  [a, b]: readonly [string, string],
  call: string,
): Promise<number | undefined> {
  const { data, errors } = await query.execute({ document, variables: { a, b } });
  if (errors !== undefined) throw new Error(`${call} ${a} ${b}: ${errors[0]?.message}`);
  return (data?.[call] as { explored?: number } | null | undefined)?.explored;
}

function report(lines: readonly Line[]): string {
  const order = Object.keys(calls);
  const rows = [...lines]
    .sort((a, b) => order.indexOf(a.call) - order.indexOf(b.call))
    .map((line) => {
      const before = lines
        .filter(({ engine, call, size }) => engine === line.engine && call === line.call && size < line.size)
        .sort((a, b) => b.size - a.size)[0];
      return [
        line.engine,
        line.call,
        line.size.toLocaleString('en'),
        milliseconds(line.median),
        milliseconds(line.most),
        before === undefined ? '' : `x${(line.median / before.median).toFixed(1)}`,
        line.explored?.toLocaleString('en') ?? '',
      ];
    });
  return `Milliseconds, ${cpus().length} cores shared by service and database; ${questions} questions each, the best of ${rounds} rounds of each question; growth of the median since the size before; nodes and relationships read, median.

${table(['engine', 'call', 'entities', 'median', 'most', 'growth', 'explored'], rows, 2)}`;
}

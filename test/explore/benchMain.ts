/**
 * `npx tsx test/explore/benchMain.ts [--sizes 1000,10000,100000] [--engine grafeo|neo4j] [--write]`:
 * how long exploration takes on made-up graphs, on each engine; `--write` puts the table into
 * docs/explore.md. Times are of the query engine: parsing, validation and HTTP are not in them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type DocumentNode, parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { withEngines } from '../neo4j/withEngines.ts';
import { replaceSection } from '../search/replaceSection.ts';
import { benchGraph, choices } from './benchGraph.ts';
import { createIdIndex, fill } from './TestGraph.ts';

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
  readonly median: number;
  readonly most: number;
  /** Nodes and relationships read, median; undefined where the answer does not say. */
  readonly explored: number | undefined;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      engine: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  return withEngines(values.engine, async (engines) => {
    const lines: Line[] = [];
    for (const engine of engines) {
      // The smallest size first for nothing: a server that has just started is slow at everything.
      for (const [index, size] of [Math.min(...sizes), ...sizes].entries()) {
        const store = await engine.open();
        try {
          const measured = await measure(store, engine.name, size);
          if (index > 0) lines.push(...measured);
        } finally {
          await store.close();
        }
      }
    }
    const report = table(lines);
    console.log(report);
    if (values.write) {
      const file = new URL('../../docs/explore.md', import.meta.url);
      writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'benchmark', report));
    }
  });
}

async function measure(store: GraphStore, engine: string, size: number): Promise<readonly Line[]> {
  const { model, schema } = await loadApi('schema');
  const graph = benchGraph(size);
  await createIdIndex(store);
  await fill(store, graph);
  const query = createQueryEngine({ model, schema, store, computed: exploreFields(model, new Map()) });
  const lines: Line[] = [];
  for (const [call, { types, query: text }] of Object.entries(calls)) {
    const document = parse(text);
    const pairs = choices(graph, types, questions);
    const best = pairs.map(() => ({
      time: Number.POSITIVE_INFINITY,
      explored: undefined as number | undefined,
    }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, pair] of pairs.entries()) {
        const asked = await ask(query, document, pair, call);
        // The first round plans the statements and is not counted.
        if (round > 0 && asked.time < (best[index]?.time ?? 0)) best[index] = asked;
      }
    }
    const times = best.map(({ time }) => time).sort((a, b) => a - b);
    const explored = best.flatMap((one) => one.explored ?? []).sort((a, b) => a - b);
    lines.push({
      engine,
      size,
      call,
      median: times[Math.floor(times.length / 2)] ?? 0,
      most: times[times.length - 1] ?? 0,
      explored: explored[Math.floor(explored.length / 2)],
    });
  }
  return lines;
}

async function ask(
  query: QueryEngine,
  document: DocumentNode,
  [a, b]: readonly [string, string],
  call: string,
) {
  const start = performance.now();
  const { data, errors } = await query.execute({ document, variables: { a, b } });
  const time = performance.now() - start;
  if (errors !== undefined) throw new Error(`${call} ${a} ${b}: ${errors[0]?.message}`);
  const explored = (data?.[call] as { explored?: number } | null | undefined)?.explored;
  return { time, explored };
}

function table(lines: readonly Line[]): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const rows = lines.map((line) => {
    const before = lines
      .filter(({ engine, call, size }) => engine === line.engine && call === line.call && size < line.size)
      .sort((a, b) => b.size - a.size)[0];
    const growth = before === undefined ? '' : `x${(line.median / before.median).toFixed(1)}`;
    const explored = line.explored?.toLocaleString('en') ?? '';
    return `| ${line.engine} | ${line.call} | ${line.size.toLocaleString('en')} | ${ms(line.median)} | ${ms(line.most)} | ${growth} | ${explored} |`;
  });
  const order = Object.keys(calls);
  rows.sort((a, b) => order.indexOf(a.split(' | ')[1] ?? '') - order.indexOf(b.split(' | ')[1] ?? ''));
  return [
    `Milliseconds, ${cpus().length} cores shared by service and database; ${questions} questions each, the best of ${rounds} rounds of each question; growth of the median since the size before; nodes and relationships read, median.`,
    '',
    '| engine | call | entities | median | most | growth | explored |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

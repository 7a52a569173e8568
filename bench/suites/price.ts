import { parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { defaultCostBudget } from '../../src/query/plan/limits.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { Choices, seededTape } from '../../test/oracle/Choices.ts';
import { generateOperation } from '../../test/oracle/generateOperation.ts';
import { graphFacts } from '../../test/oracle/graphFacts.ts';
import { writeGraph } from '../../test/oracle/loadGraph.ts';
import { eachSize, type Place, sizeOptions } from '../harness/eachSize.ts';
import { number, table } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { quantile } from '../harness/statistics.ts';
import { databaseCpu } from '../measure/databaseCpu.ts';
import { skewedGraph } from './price/skewedGraph.ts';

/** Operations at each size: many where planning is cheap. */
const operations = { grafeo: 2_000, neo4j: 200 } as const;
/** An operation is repeated until it has used so much processor time: clocks tick. */
const leastMs = 20;
const leastRepeats = 3;
const mostRepeats = 8;
/** Microseconds a unit of price stands for, and milliseconds any operation takes whatever its price. */
const unitUs = 6;
const baseMs = 1;

/** What an operation was said to cost and what it did cost. */
interface Line {
  readonly engine: string;
  readonly size: number;
  readonly price: number;
  /** Processor time of service and database together, in milliseconds. */
  readonly cpu: number;
  /** Characters of the answer. */
  readonly bytes: number;
  readonly text: string;
  /** Beyond the budget, so that it never ran. */
  readonly refused: boolean;
}

/** Operations are those of the fuzz, on graphs with hubs. Plans are made before anything is measured. */
export const suite: Suite = {
  about: 'price beside processor time and bytes of made-up operations, by size and engine',
  section: { page: 'docs/benchmarks.md', name: 'price' },
  options: { ...sizeOptions, operations: { type: 'string' } },
  run: async (order) => {
    const count = order.values.operations ?? (order.quick ? '100' : undefined);
    const lines = await eachSize(order, [500, 5_000, 50_000], (place) =>
      measure(place, count === undefined ? undefined : Number(count)),
    );
    return report(lines);
  },
};

async function measure({ engine, size, store }: Place, asked: number | undefined): Promise<readonly Line[]> {
  const { model, schema } = await loadApi('schema');
  const data = skewedGraph(model, size);
  await ensureModelIndexes(store, model);
  await writeGraph(store, model, data);
  const statistics = await measureGraph(store, model);
  const query = createQueryEngine({
    model,
    schema,
    store,
    computed: [...searchFields(model), ...exploreFields(model, new Map())],
    statisticsOf: () => statistics,
    timeoutMs: 60_000,
  });
  const facts = graphFacts(model, data);
  const database = databaseCpu();
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (database?.() ?? 0);
  };
  const count = asked ?? (engine === 'neo4j' ? operations.neo4j : operations.grafeo);
  const lines: Line[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const { text, variables } = generateOperation(schema, facts, new Choices(seededTape(seed, 400)));
    const line = await once(query, text, variables, cpu, engine === 'neo4j');
    if (line !== undefined) lines.push({ engine, size, text, ...line });
  }
  return lines;
}

async function once(
  query: QueryEngine,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  cpu: () => number,
  ticks: boolean,
): Promise<Pick<Line, 'price' | 'cpu' | 'bytes' | 'refused'> | undefined> {
  const request = { document: parse(text), variables };
  const first = await query.execute({ ...request, explain: true });
  const { code, cost } = first.errors?.[0]?.extensions ?? {};
  if (code === 'COST_EXCEEDED' && typeof cost === 'number')
    return { price: cost, cpu: 0, bytes: 0, refused: true };
  const explain = first.extensions?.explain as { readonly cost: number } | undefined;
  // What is refused for another reason, or asks nothing of the graph, has no price to judge.
  if (explain === undefined || explain.cost === 0) return undefined;
  const times: number[] = [];
  let spent = 0;
  let bytes = 0;
  while (times.length < leastRepeats || (times.length < mostRepeats && spent < leastMs)) {
    const start = cpu();
    const { data } = await query.execute(request);
    times.push(cpu() - start);
    spent += times.at(-1) ?? 0;
    bytes = JSON.stringify(data ?? null).length;
  }
  // Ticks of another process's clock add up; in this one the least is what the work takes.
  const taken = ticks ? spent / times.length : Math.min(...times);
  return { price: explain.cost, cpu: taken, bytes, refused: false };
}

/** How many times dearer an operation was than its price says. */
const underestimate = ({ cpu, price }: Line): number => cpu / (baseMs + (price * unitUs) / 1000);

/** Spearman's coefficient: 1 when two measures put all lines in one order. Ties share their rank. */
function rankCorrelation(
  lines: readonly Line[],
  a: (line: Line) => number,
  b: (line: Line) => number,
): number {
  const [left, right] = [ranks(lines.map(a)), ranks(lines.map(b))];
  const mean = (lines.length + 1) / 2;
  let [both, one, other] = [0, 0, 0];
  for (const [index, rank] of left.entries()) {
    const [x, y] = [rank - mean, (right[index] ?? mean) - mean];
    both += x * y;
    one += x * x;
    other += y * y;
  }
  return both / Math.sqrt(one * other);
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const found = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (order[end + 1]?.value === order[start]?.value && end + 1 < order.length) end += 1;
    for (let at = start; at <= end; at += 1) found[order[at]?.index ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return found;
}

function report(lines: readonly Line[]): string {
  const places = [...new Set(lines.map(({ engine, size }) => `${engine} ${size}`))];
  const rows = places.map((place) => {
    const here = lines.filter(({ engine, size }) => `${engine} ${size}` === place);
    const ran = here.filter(({ refused }) => !refused);
    const large = ran.filter(({ cpu }) => cpu > 2 * baseMs);
    const [engine = '', size = ''] = place.split(' ');
    const price = (line: Line) => line.price;
    const over = ran.map(underestimate);
    return [
      engine,
      number(Number(size)),
      number(ran.length),
      number(here.length - ran.length),
      number(
        rankCorrelation(ran, price, ({ cpu }) => cpu),
        2,
      ),
      number(
        rankCorrelation(ran, price, ({ bytes }) => bytes),
        2,
      ),
      number(
        quantile(
          large.map((line) => (line.cpu * 1000) / line.price),
          0.5,
        ),
        1,
      ),
      number(
        quantile(
          ran.map(({ cpu }) => cpu),
          1,
        ),
        0,
      ),
      number(quantile(over, 0.99), 1),
      number(quantile(over, 1), 1),
    ];
  });
  const worst = [...lines]
    .filter(({ refused }) => !refused)
    .sort((a, b) => underestimate(b) - underestimate(a))
    .slice(0, 5)
    .map((line) => [
      line.engine,
      number(line.size),
      number(line.price),
      number(line.cpu, 1),
      number(underestimate(line), 1),
      `\`${line.text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160)}\``,
    ]);
  const head = [
    'engine',
    'nodes',
    'ran',
    'refused',
    'rank: time',
    'rank: bytes',
    'µs a unit',
    'most ms',
    'dearer, 99 %',
    'dearest',
  ];
  return `Processor time of service and database; budget ${number(defaultCostBudget)}. *rank* is Spearman's coefficient of price with processor time and with bytes; *µs a unit* is the median of operations above ${2 * baseMs} ms; *dearer* is how many times more an operation took than ${baseMs} ms and ${unitUs} µs a unit of its price.

${table(head, rows, 1)}

The worst underestimates:

${table(['engine', 'nodes', 'price', 'ms', 'dearer', 'operation'], worst, 1)}`;
}

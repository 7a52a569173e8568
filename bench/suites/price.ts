import { writeFileSync } from 'node:fs';
import { defaultCostBudget } from '../../src/query/plan/limits.ts';
import { baseMs, type Expense, measureDear, timesDearer, unitUs } from '../../test/dear/measureDear.ts';
import { openSkewed } from '../../test/dear/openSkewed.ts';
import { Choices, seededTape, tapeLength } from '../../test/oracle/Choices.ts';
import { generateOperation } from '../../test/oracle/generateOperation.ts';
import { eachSize, type Place, sizeOptions } from '../harness/eachSize.ts';
import { number, table } from '../harness/markdown.ts';
import type { Suite } from '../harness/Suite.ts';
import { quantile } from '../harness/statistics.ts';
import { databaseCpu } from '../measure/databaseCpu.ts';

/** Operations at each size: many where planning is cheap. */
const operations = { grafeo: 1_500, neo4j: 700 } as const;
/** Operations that are run ahead, for nothing. */
const rehearsals = 20;
/** An operation is repeated until it has used so much processor time: the least is what it takes. */
const repeats = {
  grafeo: { leastMs: 20, least: 3, most: 8 },
  neo4j: { leastMs: 40, least: 4, most: 12 },
} as const;

/**
 * Operations so many times dearer than their price are run so many rounds more at the end: processor time is
 * counted in hundredths of a second and holds what the database's compilers and collectors do meanwhile, so
 * that the least of runs at several moments is nearest to what an operation takes.
 */
const suspectFrom = 3;
const suspectRounds = 3;

/** An operation at one place. */
interface Line extends Expense {
  readonly engine: string;
  readonly size: number;
  readonly text: string;
  /** Beyond the budget, so that it never ran. */
  readonly refused: boolean;
}

/** Operations are those of the fuzz, on graphs with hubs. Plans are made before anything is measured. */
export const suite: Suite = {
  about: 'price beside processor time and bytes of made-up operations, by size and engine',
  section: { page: 'docs/benchmarks.md', name: 'price' },
  options: { ...sizeOptions, operations: { type: 'string' }, list: { type: 'string' } },
  run: async (order) => {
    const count = order.values.operations ?? (order.quick ? '100' : undefined);
    const lines = await eachSize(order, [500, 5_000, 50_000], (place) =>
      measure(place, count === undefined ? undefined : Number(count)),
    );
    if (order.values.list !== undefined) writeFileSync(order.values.list, listed(lines));
    return report(lines);
  },
};

async function measure(
  { engine, size, store, rehearsal }: Place,
  asked: number | undefined,
): Promise<readonly Line[]> {
  const { engine: query, schema, facts } = await openSkewed(store, size, 60_000);
  const database = databaseCpu();
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (database?.() ?? 0);
  };
  const name = engine === 'neo4j' ? 'neo4j' : 'grafeo';
  const count = rehearsal ? rehearsals : (asked ?? operations[name]);
  const lines: Line[] = [];
  const again: (() => Promise<void>)[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const operation = generateOperation(schema, facts, new Choices(seededTape(seed, tapeLength)));
    const measured = await measureDear(query, operation, cpu, repeats[name]);
    if (measured === undefined) continue;
    const refused = 'refusedFor' in measured;
    const expense = refused ? { price: measured.refusedFor, cpu: 0, bytes: 0 } : measured;
    const line: Line = { engine, size, text: operation.text, refused, ...expense };
    const at = lines.push(line) - 1;
    if (timesDearer(line) < suspectFrom) continue;
    again.push(async () => {
      const { cpu: later = line.cpu } = {
        ...(await measureDear(query, operation, cpu, repeats[name])),
      } as Line;
      lines[at] = { ...line, cpu: Math.min(line.cpu, later) };
    });
  }
  for (let round = 0; round < suspectRounds; round += 1)
    for (const measureAgain of again) await measureAgain();
  return lines;
}

/** All that ran, the most underestimated first: an operation a line, with its expense, as JSON. */
function listed(lines: readonly Line[]): string {
  return lines
    .filter(({ refused }) => !refused)
    .sort((a, b) => timesDearer(b) - timesDearer(a))
    .map((line) => `${JSON.stringify({ dearer: timesDearer(line), ...line })}\n`)
    .join('');
}

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
    const over = ran.map(timesDearer);
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
    .sort((a, b) => timesDearer(b) - timesDearer(a))
    .slice(0, 5)
    .map((line) => [
      line.engine,
      number(line.size),
      number(line.price),
      number(line.cpu, 1),
      number(timesDearer(line), 1),
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

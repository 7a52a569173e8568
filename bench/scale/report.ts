import { milliseconds, number, table } from '../harness/markdown.ts';
import type { Asked } from './askNation.ts';
import type { Ledger, Line } from './Ledger.ts';
import { exportsKey } from './measureNation.ts';

/** Steps by size: seconds, memory, and how much faster than their rows they grow. */
export function reportSteps(ledger: Ledger): string {
  const { lines } = ledger;
  const rows = inOrder(lines, ({ step, engine }) => `${step}\n${engine}`).map((line) => {
    const before = ledger.before(line);
    return [
      line.step,
      line.engine,
      number(line.size),
      number(line.rows),
      number(line.seconds, 1),
      line.processor === 0 ? '' : number(line.processor, 1),
      number(line.rows / line.seconds),
      line.peak === 0 ? '' : number(line.peak / 2 ** 20),
      growth(line, before, line.seconds, before?.seconds),
      growth(line, before, line.processor, before?.processor || undefined),
    ];
  });
  const head = [
    'step',
    'engine',
    'nodes',
    'nodes and relationships',
    's',
    'processor, s',
    'rows/s',
    'peak, MiB',
  ];
  return `A growth of 1 is linear: twice the rows, twice the seconds; the last column is the growth of processor time, which what else
the machine does disturbs less. Processor time is of this service's process and of Neo4j, peaks are of this service's process.

${table([...head, 'growth ÷ rows', 'of processor'], rows, 2)}`;
}

/** What there was no time for; nothing when there was time for all. */
export function reportLeftOut({ leftOut }: Ledger, minutes: number): readonly string[] {
  if (leftOut.length === 0) return [];
  const steps = leftOut.map(
    ({ step, engine, size, expected }) =>
      `- ${number(size)} nodes, ${step}, ${engine}: about ${number(expected)} s by the size before`,
  );
  return [`Left out, as it would not have ended within ${number(minutes)} minutes:\n\n${steps.join('\n')}`];
}

/** Files of the exports of one size: how many exports have each, by checksum and name. */
export interface Exported {
  readonly size: number;
  readonly exported: ReadonlyMap<string, number>;
}

/** Which files of exports that were to be equal, of every engine and kind of load, are not. */
export function reportExports(all: readonly Exported[]): string {
  const lines = all.map(({ size, exported }) => {
    const made = exported.get(exportsKey) ?? 0;
    const differing = [...exported]
      .filter(([, count]) => count < made)
      .map(([line]) => line.split('  ')[1] ?? '');
    const names = [...new Set(differing)].sort();
    const what = names.length === 0 ? 'equal' : `these differ: ${names.join(', ')}`;
    return `- ${number(size)} nodes, exports compared: ${made}; ${what}`;
  });
  return `Files of the exports, without manifests and the times of loads:\n\n${lines.join('\n')}`;
}

/** A question asked of a nation of a size. */
export interface Answered extends Asked, Pick<Line, 'engine' | 'size' | 'rows'> {}

export function reportAnswers(answers: readonly Answered[]): string {
  const rows = inOrder(answers, ({ question, engine }) => `${question}\n${engine}`).map((one) => {
    const before = answers
      .filter(
        (other) => other.question === one.question && other.engine === one.engine && other.size < one.size,
      )
      .sort((a, b) => b.size - a.size)[0];
    return [
      one.step,
      one.question,
      one.engine,
      number(one.size),
      milliseconds(one.first),
      milliseconds(one.median),
      milliseconds(one.slowest),
      growth(one, before, one.median, before?.median),
    ];
  });
  const head = ['step', 'question', 'engine', 'nodes', 'first', 'median', '95%', 'growth ÷ rows'];
  return `Milliseconds in the query engine, without HTTP; the first plans, and builds what a service keeps. A growth near 0
does not depend on the size.

${table(head, rows, 3)}`;
}

function growth(
  { rows }: Pick<Line, 'rows'>,
  before: Pick<Line, 'rows'> | undefined,
  now: number,
  then: number | undefined,
): string {
  return before === undefined || then === undefined ? '' : number(now / then / (rows / before.rows), 2);
}

/** In the order in which kinds first came, each by size. */
function inOrder<T extends Pick<Line, 'size'>>(all: readonly T[], kindOf: (one: T) => string): readonly T[] {
  const kinds = [...new Set(all.map(kindOf))];
  return [...all].sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || a.size - b.size);
}

import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg, totalmem } from 'node:os';

/** A number as people read it; a dash for none. */
export const number = (value: number, digits = 0) =>
  Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Milliseconds with as many digits as they are worth. */
export const milliseconds = (value: number) => number(value, value < 10 ? 1 : 0);

/** A table whose first columns are text and the rest numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index < texts ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** When, at which commit and on what a run was done. */
export function circumstances(quick: boolean, ...more: readonly string[]): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed =
    git('status', '--porcelain', '--', 'src', 'bench') === '' ? '' : ', with uncommitted changes';
  const [load = 0] = loadavg();
  const parts = [
    `${availableParallelism()} cores (shared by database, service and load)`,
    `${number(totalmem() / 2 ** 30)} GiB`,
    `Node.js ${process.version}`,
    ...more,
  ];
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} at commit ${git('rev-parse', '--short', 'HEAD')}${changed}.`,
    `${parts.join(', ')}.`,
    `Load average over the last minute of the run: ${number(load, 1)}${quick ? '; quick run' : ''}.`,
  ].join('\n');
}

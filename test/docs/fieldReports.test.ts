import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const range = (letter: string, last: number, without: readonly number[] = []) =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `${letter}${number}`);

/** All that was found wrong; reports of which nothing was have no row. */
const reported = [...range('C', 19), ...range('F', 24, [4, 9, 12, 13]), ...range('R', 16)];

const rows = [...read('docs/field-reports.md').matchAll(/^\| ([CFR]\d+) \| (.*) \| (.*) \| (.*) \|$/gm)].map(
  ([, row = '', kind = '', siblings = '', test = '']) => ({ row, kind, siblings, test }),
);

test('every report is in the table once, with its kind', () => {
  expect(rows.map(({ row }) => row)).toEqual(reported);
  expect(rows.filter(({ kind }) => kind === '')).toEqual([]);
});

test.each(rows)('$row names a test that is there, or the issue that covers it', ({ test: named }) => {
  if (/^open: issue \d+$/.test(named)) return;
  const tests = [...named.matchAll(/`(test\/[\w/]+\.test\.ts)`: (.+?)(?=; `test\/|$)/g)];
  expect(tests.length).toBeGreaterThan(0);
  for (const [, file = '', name = ''] of tests) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    // Names may be written over several lines, or put together from a table.
    expect([name, read(file).includes(name)]).toEqual([name, true]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSection } from '../../bench/harness/replaceSection.ts';
import type { Suite } from '../../bench/harness/Suite.ts';

const root = join(__dirname, '../..');
const names = readdirSync(join(root, 'bench/suites'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));
const suiteNamed = async (name: string) =>
  ((await import(`../../bench/suites/${name}.ts`)) as { suite: Suite }).suite;

test.each(names)('suite %s says what it is, and its page has a place for its report', async (name) => {
  const { about, section } = await suiteNamed(name);
  expect(about).toMatch(/^.{20,100}$/);
  const page = readFileSync(join(root, section.page), 'utf8');
  expect(replaceSection(page, section.name, 'new')).toContain(
    `<!-- ${section.name} -->\nnew\n<!-- /${section.name} -->`,
  );
});

test.each([
  ['load', 1],
  ['search', 1],
  ['explore', 5],
])(
  'suite %s measures on a small graph',
  async (name, lines) => {
    const suite = await suiteNamed(name);
    const said: string[] = [];
    const values = { engine: 'grafeo', sizes: '200' };
    const report = await suite.run({ quick: true, values, say: (text) => said.push(text) });
    expect(said).toEqual(['grafeo, 200: measured.']);
    const rows = report.split('\n').filter((line) => line.startsWith('| grafeo'));
    expect(rows).toHaveLength(lines);
    expect(report).not.toMatch(/NaN|undefined|–/);
  },
  60_000,
);

test('sizes that are no numbers are refused', async () => {
  const suite = await suiteNamed('explore');
  const order = { quick: true, values: { engine: 'grafeo', sizes: '10,x' }, say: () => {} };
  await expect(suite.run(order)).rejects.toThrow('--sizes takes whole numbers separated by commas');
});

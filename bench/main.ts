/**
 * `npm run bench -- [--suite NAME] [--quick] [--write]`: run a suite of bench/suites (`query` when none
 * is named) and print its report; `--write` puts it into the page the suite names.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from './harness/installPeers.ts';
import { replaceSection } from './harness/replaceSection.ts';
import type { Suite } from './harness/Suite.ts';

const root = process.cwd();
const common = {
  suite: { type: 'string', default: 'query' },
  quick: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
} as const;

const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(join(root, 'bench/suites')))
    throw new Error('Run this from the root of the repository: npm run bench.');
  const { values: first } = parseArgs({ args: [...args], options: common, strict: false });
  if (first.help === true) return help();
  const suite = await suiteNamed(String(first.suite));
  const { values } = parseArgs({ args: [...args], options: { ...suite.options, ...common } });
  if (suite.peers === true) installPeers(root);
  const { quick, write } = first;
  const own = Object.entries(values).filter(([name]) => !(name in common)) as [string, string][];
  const report = await suite.run({ quick: quick === true, values: Object.fromEntries(own), say });
  process.stdout.write(`${report}\n`);
  if (write !== true) return;
  const page = join(root, suite.section.page);
  writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), suite.section.name, report));
}

function suiteNames(): readonly string[] {
  return readdirSync(join(root, 'bench/suites'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
}

async function suiteNamed(name: string): Promise<Suite> {
  if (!suiteNames().includes(name))
    throw new Error(`There is no suite "${name}". There are: ${suiteNames().join(', ')}.`);
  return ((await import(`./suites/${name}.js`)) as { suite: Suite }).suite;
}

async function help(): Promise<void> {
  say('npm run bench -- [--suite NAME] [--quick] [--write] [options of the suite]\n');
  for (const name of suiteNames()) {
    const { about, options = {} } = await suiteNamed(name);
    const own = Object.keys(options).map((option) => ` --${option}`);
    say(`  ${name.padEnd(10)}${about}${own.length === 0 ? '' : ` (${own.join('').trim()})`}`);
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  say(error.stack ?? String(error));
  process.exitCode = 1;
});

// Writes docs/sources.md: every dataset of data/ with its page and what was read of it. `--check` only
// compares, and fails when the file is out of date.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'docs', 'sources.md');
const read = (...path) => readFileSync(join(root, 'data', ...path), 'utf8');

/** The rows of a type, from YAML and NDJSON. */
function rows(dataset, type) {
  const files = [`${type}.yaml`, `${type}.ndjson`].filter((name) =>
    existsSync(join(root, 'data', dataset, name)),
  );
  return files.flatMap((name) =>
    name.endsWith('.yaml')
      ? (parse(read(dataset, name)) ?? [])
      : read(dataset, name)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
  );
}

const datasets = readdirSync(join(root, 'data'))
  .filter((name) => existsSync(join(root, 'data', name, 'dataset.yaml')))
  .sort()
  .map((name) => ({ name, ...parse(read(name, 'dataset.yaml')) }));

const count = (dataset, ...types) => types.reduce((sum, type) => sum + rows(dataset, type).length, 0);
const modelled = ({ coverage }) => (coverage ? `${coverage.modelled} of ${coverage.numbers}` : '');
const page = ({ name, url }) => url ?? rows(name, 'Source').find((row) => row.url !== undefined)?.url ?? '';
const requires = ({ requires = [] }) =>
  requires.map((one) => `\`${typeof one === 'string' ? one : one.id}\``).join(', ');

const lines = datasets.map((one) => [
  `\`${one.name}\``,
  one.title,
  page(one),
  count(one.name, 'Observation'),
  count(one.name, 'Ranking', 'AwardGrant', 'Milestone', 'Tenure', 'Assessment'),
  count(one.name, 'Evidence'),
  modelled(one),
  requires(one),
]);
const total = (column) => lines.reduce((sum, line) => sum + line[column], 0);
const row = (cells) => `| ${cells.join(' | ')} |`;
const head = [
  'Dataset',
  'Title',
  'Page',
  'Figures',
  'Other statements',
  'Places cited',
  'Numbers modelled',
  'Requires',
];

const text = `# Sources

Generated from \`data/\` by \`node scripts/sources.mjs\`; edit the data, not this table.

What each dataset folder was read from: ${datasets.length} datasets, ${total(3)} figures, ${total(5)} places. The texts are not in the
repository; \`Source.yaml\` has the title, the publisher's date, the hash of the text that was read, and says where a page
was stored only in part. Numbers are those printed in the text; those that are not modelled are counted as missed in
\`dataset.yaml\`.

${[head, head.map(() => '---'), ...lines].map(row).join('\n')}

\`beijing-common\` was read from no source: names, codes, metrics, industries, topics and rules that several sources share.
It requires nothing, and every source requires it alone; where a source names one of its entities, that is an \`extend\` row
with the source's own evidence.

\`districts-population-2010\` is a table, read by its \`table.yaml\`: each figure leads to its cell.
\`districts-population-2020\` prints its figures in a sentence, and each leads to its place there.

\`haidian-2024-09\` and \`haidian-2025-07\` print different figures for the GDP of 2023: both are kept, and \`claims\` shows
them side by side, \`disagreements\` lists all such cases, and so does \`kg audit\`.
`;

writeOrCheck(output, text);

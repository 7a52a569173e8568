import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMetrics } from '../../src/server/metrics.ts';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(pages)('links, scripts and files that %s names are there', (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to]) => to ?? '');
  expect(links.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('every file that a recipe of CONTRIBUTING.md names is there', () => {
  const text = read('CONTRIBUTING.md');
  const paths = [
    ...text.matchAll(/`((?:bench|client|cypher|data|docs|schema|scripts|src|test|web)\/[\w./-]*)`/g),
  ].map(([, path]) => path ?? '');
  // Files the recipe tells to write; the folder they go into is there.
  const toWrite = /School|\/NAME|\bname\.|\/NNNN?-/;
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !toWrite.test(path) && !existsSync(join(root, path)))).toEqual([]);
});

test('the README stays short, and so does each recipe', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(250);
  const [, recipes = ''] = read('CONTRIBUTING.md').split('## How each kind of thing is added');
  for (const recipe of recipes.split(/^## /m)[0]?.split(/^### /m).slice(1) ?? []) {
    const [title, ...lines] = recipe.trim().split('\n');
    expect({ title, long: lines.filter((line) => line !== '').length > 8 }).toEqual({ title, long: false });
  }
});

test('docs/decisions/README.md lists every decision by its title, and each has its parts', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
  const listed = [
    ...read('docs/decisions/README.md').matchAll(/^\| \[(\d{4})\]\((.+?)\) \| (.+?) \| (\S+) \|$/gm),
  ];
  expect(listed.map(([, , file]) => file)).toEqual(files);
  for (const [, number, file, title, date] of listed) {
    const parts = read(`docs/decisions/${file}`).match(/^(# .*|Date: .*|## .*)$/gm);
    expect(parts).toEqual([
      `# ${number}. ${title}`,
      `Date: ${date}`,
      '## Context',
      '## Choice',
      '## Consequences',
    ]);
  }
});

test('CHANGELOG.md keeps a changelog', () => {
  const headings = read('CHANGELOG.md').match(/^#{2,3} .*$/gm) ?? [];
  expect(headings[0]).toBe('## [Unreleased]');
  const form =
    /^(## \[Unreleased\]|## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|### (Added|Breaking|Changed|Deprecated|Removed|Fixed|Security))$/;
  expect(headings.filter((heading) => !form.test(heading))).toEqual([]);
});

test('docs/operations.md names the metrics the service counts', async () => {
  const told = [...read('docs/operations.md').matchAll(/^\| `(kg_\w+)`/gm)].map(([, name]) => name);
  const { registry } = createMetrics(false);
  const counted = (await registry.getMetricsAsJSON()).map(({ name }) => name);
  // These are counted once there is a server to count them for.
  const ofServer = ['kg_plan_cache', 'kg_admission', 'kg_statements', 'kg_answer_cache', 'kg_data'];
  expect(told.toSorted()).toEqual([...counted, ...ofServer].toSorted());
});

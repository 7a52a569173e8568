import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/server/config.ts';
import { kg } from '../cli/run.ts';
import { everyDataset, serve } from '../server/serve.ts';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the answer the README prints is the answer the service gives', async () => {
  const service = await serve(everyDataset);
  try {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block('graphql') }),
    });
    expect(await response.json()).toEqual(JSON.parse(block('json')));
  } finally {
    await service.close();
  }
});

test('every command is in the README', async () => {
  const { out } = await kg(['help']);
  const names = [...out.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name);
  const told = [...readme.matchAll(/^\| `kg (\w+)` \|/gm)].map(([, name]) => name);
  expect(told).toEqual(names);
});

test('every setting of docs/operations.md is one the service reads, with its default', () => {
  const operations = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  const source = readFileSync(join(root, 'src/server/config.ts'), 'utf8');
  const rows = [...operations.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]*)`)?/gm)];
  const read = new Set(
    [...source.matchAll(/(?:text|integer|flag)\('([A-Z][A-Z0-9_]+)'/g)].map(([, name]) => name),
  );
  expect(new Set(rows.map(([, name]) => name))).toEqual(read);
  const defaults = new Map(rows.map(([, name, value]) => [name, value]));
  const config = readConfig({});
  expect(defaults.get('PORT')).toBe(String(config.port));
  expect(defaults.get('HOST')).toBe(config.host);
  expect(defaults.get('LOG_LEVEL')).toBe(config.logLevel);
  expect(defaults.get('KG_BODY_LIMIT')).toBe(String(config.bodyLimit));
  expect(defaults.get('KG_SHUTDOWN_SECONDS')).toBe(String(config.shutdownMs / 1000));
});

test('every file and folder the README names is there', () => {
  const named = [...readme.matchAll(/`((?:docs|src|schema|data|cypher|web|client|test)\/[\w./-]*)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => path !== 'schema/School.graphql');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, validate } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { openApi } from '../api/openApi.ts';
import { kg } from '../cli/run.ts';
import { repository } from '../dataset/folder.ts';
import { engineNamed } from '../neo4j/openEngines.ts';

/** Fenced blocks of the page: language, what the block is called, text. */
const page = readFileSync(join(repository, 'docs/data-model.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);
const block = (language: string, name: string) => {
  const found = blocks.find((one) => one.language === language && one.name === name);
  if (found === undefined) throw new Error(`docs/data-model.md has no ${language} block ${name}`);
  return found.text;
};

describe('docs/data-model.md', () => {
  let scratch: string;
  const at = (name: string) => join(scratch, name);
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'kg-recipe-'));
    for (const { name, text } of blocks.filter((one) => /^lakeside-2024[./]|\.tsv$/.test(one.name))) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test('adds a district, step by step', async () => {
    const folder = at('lakeside-2024');
    const text = at('lakeside-2024.txt');
    const evidence = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/kg.ts', 'cite', '--text', text, '--source', 'lakeside-communique-2024'],
      { cwd: repository, input: readFileSync(at('list.tsv')), encoding: 'utf8' },
    );
    writeFileSync(join(folder, 'Evidence.yaml'), evidence);
    for (const [command, said] of [
      [['validate', folder], '0 errors, 0 warnings'],
      [['verify', '--text', text, folder], '0 findings'],
      [['coverage', '--text', text, '--write', folder], '5 numbers, 4 modelled, 1 rejected, 0 missed'],
      [['audit', folder], '0 fail'],
    ] as const) {
      const { code, out } = await kg(command);
      expect([command[0], code, out]).toEqual([command[0], 0, expect.stringContaining(said)]);
    }
    const api = await openApi(engineNamed('grafeo'), 'schema');
    await api.load('data/haidian-2025-07', folder);
    expect(await api.ask(block('graphql', 'lakeside-2024'))).toEqual(
      JSON.parse(block('json', 'lakeside-2024')),
    );
    await api.close();
  }, 120_000);

  test('adds a type with the files that the tests add one with', () => {
    const fixture = join(repository, 'test/fixtures/school');
    expect(block('graphql', 'schema/School.graphql')).toBe(
      readFileSync(join(fixture, 'School.graphql'), 'utf8'),
    );
    expect(readFileSync(join(fixture, 'invented-schools/School.yaml'), 'utf8')).toContain(
      block('yaml', 'School.yaml'),
    );
  });

  test('asks what the API can answer', async () => {
    const { schema } = await loadApi('schema');
    const operations = blocks.filter(({ language, text }) => language === 'graphql' && text.startsWith('{'));
    expect(operations.length).toBeGreaterThanOrEqual(2);
    for (const { text } of operations) expect(validate(schema, parse(text))).toEqual([]);
  });
});

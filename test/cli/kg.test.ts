import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmarked } from '../../src/cli/schemaBreaks.ts';
import { kg } from './run.ts';

const root = join(__dirname, '../..');
let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kg-cli-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('the command line', () => {
  test('help lists every command and the exit codes', async () => {
    const { code, out } = await kg(['help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'load', 'validate', 'generate']) expect(out).toContain(`  ${command} `);
    expect(out).toContain('Exit codes');
    expect((await kg([])).code).toBe(2);
  });

  test('every command has a help of its own', async () => {
    const { out } = await kg(['help']);
    const names = [...out.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const help = await kg([name, '--help']);
      expect([help.code, help.out.startsWith(`kg ${name} `)]).toEqual([0, true]);
    }
  });

  test.each([
    ['an unknown command', ['lode'], '"lode"'],
    ['a name every object has', ['constructor'], '"constructor"'],
    ['an unknown option', ['validate', '--fast'], '--fast'],
    ['an option without its value', ['generate', '--out'], '--out'],
    ['an argument too many', ['generate', 'schema'], "'schema'"],
  ])('%s exits with 2 and says what to write', async (_name, argv, named) => {
    const { code, out, error } = await kg(argv);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(named);
    expect(error).toContain('[USAGE]');
    expect(error).toMatch(/Usage: kg|kg help/);
  });

  test('settings that cannot be used fail with the variable named', async () => {
    const { code, error } = await kg(['validate'], { PORT: 'high' });
    expect(code).toBe(1);
    expect(error).toContain('  PORT: must be a whole number');
  });
});

describe('kg validate', () => {
  test('accepts the dataset of the package', async () => {
    const { code, out } = await kg(['validate']);
    expect(code).toBe(0);
    expect(out).toMatch(/haidian-2025-07: [1-9]\d+ nodes, [1-9]\d+ relationships; 0 errors/);
  });

  test('names every problem of a folder by file, line and column', async () => {
    const folder = join(scratch, 'data');
    cpSync(join(root, 'data/haidian-2025-07'), folder, { recursive: true });
    const file = join(folder, 'Observation.yaml');
    const lines = readFileSync(file, 'utf8').split('\n');
    const metric = lines.findIndex((line) => line.includes('metric: gdp'));
    const value = lines.findIndex((line) => line.includes('value: 1215520000000'));
    lines[metric] = '  metric: gpd';
    lines[value] = '  value: 12155,2';
    writeFileSync(file, lines.join('\n'));
    const { code, out } = await kg(['validate', folder]);
    expect(code).toBe(1);
    expect(out).toContain(`Observation.yaml:${metric + 1}:`);
    expect(out).toContain(`Observation.yaml:${value + 1}:`);
    expect(out).toContain('gpd');
  });

  test('a schema with an unknown directive is one located error', async () => {
    const schema = join(scratch, 'schema');
    cpSync(join(root, 'schema'), schema, { recursive: true });
    const file = join(schema, 'Park.graphql');
    writeFileSync(file, readFileSync(file, 'utf8').replace('@node', '@vertex'));
    const { code, error } = await kg(['validate'], { KG_SCHEMA: schema });
    expect(code).toBe(1);
    expect(error).toMatch(/Park\.graphql:\d+:\d+: .*@?vertex/);
    expect(error).toContain('[MODEL_INVALID]');
  });
});

describe('kg generate', () => {
  test('the committed API schema is current, and one that is not is told', async () => {
    expect(await kg(['generate', '--check'])).toEqual({ code: 0, out: '', error: '' });
    const file = join(scratch, 'api.graphql');
    writeFileSync(file, 'type Query { old: Int }\n');
    const stale = await kg(['generate', '--check', '--out', file]);
    expect(stale.code).toBe(1);
    expect(stale.error).toContain('npm run generate');
    expect(readFileSync(file, 'utf8')).toContain('old');
  });

  test('a change that breaks clients is refused until the changelog names it; others are not', async () => {
    const since = join(scratch, 'released.graphql');
    const changelog = join(scratch, 'CHANGELOG.md');
    const now = readFileSync(join(root, 'schema/api.graphql'), 'utf8');
    const check = (...more: string[]) =>
      kg(['generate', '--check', '--since', since, '--changelog', changelog, ...more]);
    writeFileSync(changelog, '## [Unreleased]\n\n### Changed\n\n- `Link.weight` went\n');

    // What was released has less: clients of it find all they ask for.
    writeFileSync(
      since,
      now.replace(/^type ShortestPath \{[^}]*\}$/m, 'type ShortestPath {\n  path: Path\n}'),
    );
    expect(await check()).toEqual({ code: 0, out: '', error: '' });

    // What was released has more.
    writeFileSync(since, now.replace(/^type Link \{$/m, 'type Link {\n  weight: Int'));
    const refused = await check();
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('1 breaking changes');
    expect(refused.error).toContain('Link.weight');

    writeFileSync(changelog, '## [Unreleased]\n\n### Breaking\n\n- `Link`: without it\n\n## [0.1.0]\n');
    expect(await check()).toEqual({ code: 0, out: '', error: '' });
  }, 120_000);

  test.each([
    ['## [Unreleased]\n\n### Breaking\n\n- `Link.weight`\n', 0],
    ['## [Unreleased]\n\n### Breaking\n\n- `Link.weigh`\n', 1],
    ['## [Unreleased]\n\n### Breaking\n\n- a `Path`\n\n### Changed\n\n- `Link`\n', 1],
    ['## [Unreleased]\n\n## [0.1.0]\n\n### Breaking\n\n- `Link`\n', 1],
    ['', 1],
  ])('a break is named in one list alone: %j', (changelog, left) => {
    expect(unmarked([{ path: 'Link.weight', message: 'went' }], changelog)).toHaveLength(left);
  });

  test('prints to a file or to the standard output, the same', async () => {
    const file = join(scratch, 'new', 'api.graphql');
    expect((await kg(['generate', '--out', file])).code).toBe(0);
    expect((await kg(['generate', '--out', '-'])).out).toBe(readFileSync(file, 'utf8'));
  });
});

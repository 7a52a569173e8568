import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Lint `source` as if it were `path` of this repository; '' when the rules accept it. */
function lint(path: string, source: string): string {
  return lintAll({ [path]: source });
}

function lintAll(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'kg-architecture-'));
  try {
    copyFileSync(join(root, 'biome.json'), join(directory, 'biome.json'));
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), source);
    }
    execFileSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--colors=off', '.'], {
      cwd: directory,
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const use = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;

describe('imports point one way', () => {
  test.each([
    ['src/model/Bad.ts', '../query/QueryEngine.ts'],
    ['src/model/deep/Bad.ts', '../../store/GraphStore.ts'],
    ['src/errors/Bad.ts', '../model/Model.ts'],
    ['src/figure/Bad.ts', '../dataset/readDataset.ts'],
    ['src/figure/Bad.ts', '../store/GraphStore.ts'],
    ['src/source/Bad.ts', '../dataset/readDataset.ts'],
    ['src/explore/figures/Bad.ts', '../../dataset/readDataset.ts'],
    ['src/query/plan/Bad.ts', '../QueryEngine.ts'],
    ['src/query/plan/Bad.ts', '../cypher/writeOperation.ts'],
    ['src/query/plan/deep/Bad.ts', '../../load/loadDataset.ts'],
    ['src/query/plan/Bad.ts', '../../load/loadDataset.ts'],
    ['src/query/Bad.ts', '../api/buildApiSchema.ts'],
    ['src/query/Bad.ts', '../store/neo4j/Neo4jStore.ts'],
    ['src/api/Bad.ts', '../server/buildServer.ts'],
    ['src/api/Bad.ts', '../store/grafeo/GrafeoStore.ts'],
    ['src/load/Bad.ts', '../query/QueryEngine.ts'],
    ['src/load/Bad.ts', '../store/neo4j/Neo4jStore.ts'],
    ['src/dataset/Bad.ts', '../load/loadDataset.ts'],
    ['src/dataset/Bad.ts', '../server/config.ts'],
    ['src/store/neo4j/Bad.ts', '../../query/QueryEngine.ts'],
    ['src/server/Bad.ts', '../cli/kg.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(lint(path, use(specifier))).toContain('lint/style/noRestrictedImports');
  });

  test('a re-export, a type import and a dynamic import count too', () => {
    const target = '../server/config.ts';
    for (const source of [
      `export { x } from '${target}';\n`,
      `import type { X } from '${target}';\nexport type Y = X;\n`,
      `export const y = () => import('${target}');\n`,
    ]) {
      expect(lint('src/query/Bad.ts', source)).toContain('imports point one way');
    }
  });

  test.each([
    ['src/query/Good.ts', '../model/Model.ts'],
    ['src/query/Good.ts', '../store/GraphStore.ts'],
    ['src/api/Good.ts', '../query/QueryEngine.ts'],
    ['src/server/Good.ts', '../store/neo4j/Neo4jStore.ts'],
    ['src/load/Good.ts', '../store/GraphStore.ts'],
    ['src/store/neo4j/Good.ts', '../GraphStore.ts'],
    ['src/model/Good.ts', '../errors/KgError.ts'],
    ['src/explore/Good.ts', '../figure/Interval.ts'],
    ['src/query/plan/Good.ts', '../analyse/badInput.ts'],
    ['src/query/plan/Good.ts', '../../model/Model.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(lint(path, use(specifier))).toBe('');
  });

  test('files do not import each other in a circle, types included', () => {
    const files = (second: string) => ({
      'src/query/A.ts': "import type { B } from './B.ts';\nexport interface A {\n  readonly b: B;\n}\n",
      'src/query/B.ts': second,
    });
    expect(lintAll(files('export interface B {\n  readonly b: string;\n}\n'))).toBe('');
    expect(
      lintAll(files("import type { A } from './A.ts';\nexport interface B {\n  readonly a: A;\n}\n")),
    ).toContain('lint/suspicious/noImportCycles');
  });

  test('every stage under src has a rule', () => {
    const { overrides } = jest.requireActual<{ overrides: { includes: string[] }[] }>('../../biome.json');
    const ruled = overrides.flatMap((override) => override.includes);
    const stages = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map((entry) => `src/${entry.name}/**`);
    // The command line is the outermost stage: it may import every other, and nothing imports it.
    expect(ruled).toEqual(expect.arrayContaining(stages.filter((stage) => stage !== 'src/cli/**')));
  });
});

test('beside the phases of src/query stand the engine and its cache alone', () => {
  const files = readdirSync(join(root, 'src/query'), { withFileTypes: true });
  expect(files.flatMap((file) => (file.isFile() ? [file.name] : [])).sort()).toEqual([
    'PlanCache.ts',
    'QueryEngine.ts',
  ]);
});

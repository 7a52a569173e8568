import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPrograms, runProgram } from '../programs/programs.ts';
import { type RunningService, serve } from '../server/serve.ts';

const run = promisify(execFile);
const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/clients.md'), 'utf8');
const address = 'http://127.0.0.1:4000';

/** The programs of docs/clients.md with what they print. */
const programs = [...page.matchAll(/```ts\n\/\/ (\w+)\.ts\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '', output = '']) => ({ name, text, output }),
);

describe('The packed client package', () => {
  // Below the libraries of the repository: Node finds them above it.
  const project = mkdtempSync(join(__dirname, '.project-'));
  let service: RunningService;
  let packed: string;

  beforeAll(async () => {
    service = await serve();
    await run('npm', ['pack', '--pack-destination', project], { cwd: join(root, 'client') });
    packed = join(project, readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '');
    const manifest = {
      private: true,
      type: 'module',
      dependencies: { 'district-graph-client': `file:${packed}` },
    };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    // Without peers: graphql is the one of the other libraries.
    const options = [
      '--legacy-peer-deps',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
    ];
    await run('npm', ['install', ...options], { cwd: project });
  }, 180_000);
  afterAll(async () => {
    await service?.close();
    rmSync(project, { recursive: true });
  });

  test('has the shape that Node, bundlers and TypeScript read', async () => {
    await installPrograms();
    const lint = await runProgram('publint/src/cli.js', ['run', packed, '--strict'], root);
    expect(lint.stdout).toContain('All good!');
    const types = [packed, '--profile', 'esm-only', '--exclude-entrypoints', './schema.graphql'];
    await runProgram('@arethetypeswrong/cli/dist/index.js', types, root);
  }, 300_000);

  test('is installed, compiled against and run: the programs of docs/clients.md print what stands there', async () => {
    expect(programs.map(({ name }) => name)).toEqual([
      ...['listPage', 'detailByFragment', 'infiniteScroll', 'urqlPages', 'searchAsYouType', 'chartOfASeries'],
    ]);
    const sources = join(project, 'src');
    mkdirSync(sources);
    for (const { name, text } of programs) {
      writeFileSync(join(sources, `${name}.ts`), text.replaceAll(address, service.address));
    }
    const compilerOptions = {
      ...{
        target: 'ES2023',
        module: 'nodenext',
        strict: true,
        skipLibCheck: true,
        exactOptionalPropertyTypes: true,
      },
      ...{ lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'], outDir: 'out', rootDir: 'src' },
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]).catch(
      (error) => {
        throw new Error(error.stdout);
      },
    );
    const printed = await Promise.all(
      programs.map(async ({ name }) => {
        const { stdout } = await run(process.execPath, [join(project, 'out', `${name}.js`)], {
          env: { ...process.env, NODE_ENV: 'production' },
        });
        return [name, stdout];
      }),
    );
    expect(Object.fromEntries(printed)).toEqual(
      Object.fromEntries(programs.map(({ name, output }) => [name, output])),
    );
  }, 120_000);
});

test('a release that breaks clients has the next number before the last one', () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, released = ''] = /^## \[(\d+\.\d+\.\d+)\]/m.exec(changelog) ?? [];
  const { version } = JSON.parse(readFileSync(join(root, 'client/package.json'), 'utf8')) as {
    version: string;
  };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [majorBefore = 0, minorBefore = 0] = released.split('.').map(Number);
  const isNext = major > majorBefore || (major === 0 && minor > minorBefore);
  const unreleased = changelog.slice(0, changelog.indexOf(`## [${released}]`));
  expect(isNext || !unreleased.includes('### Breaking')).toBe(true);
});

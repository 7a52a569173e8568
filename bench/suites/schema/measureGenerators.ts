import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { middle } from './measureSize.ts';

/** A question of a table with filters: it needs the largest inputs there are. */
const document = 'query Figures($where: ObservationWhere) { observations(where: $where) { totalCount } }';

const use = `export const use = (variables: Variables) => variables.where?.metric;\n`;

/**
 * What types for one `$where` cost: those of GraphQL Code Generator's client preset, which are written, and
 * those of gql.tada, which the type checker works out.
 */
export async function measureGenerators(sdl: string, rounds: number): Promise<ReadonlyMap<string, number>> {
  // Below the repository, so that the libraries are found; not in a temporary folder of the system.
  mkdirSync('bench/dist', { recursive: true });
  const folder = mkdtempSync('bench/dist/schema-');
  try {
    writeFileSync(join(folder, 'schema.graphql'), sdl);
    return new Map([...(await byCodegen(sdl, folder, rounds)), ...byTada(folder, rounds)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function byCodegen(sdl: string, folder: string, rounds: number): Promise<[string, number][]> {
  // Loaded when it is used: the tests read every suite.
  const { generate } = await import('@graphql-codegen/cli');
  const times: number[] = [];
  let files: { filename: string; content: string }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    files = await generate(
      {
        silent: true,
        schema: sdl,
        documents: document,
        generates: { 'generated/': { preset: 'client', presetConfig: { fragmentMasking: false } } },
        config: { enumsAsTypes: true, useTypeImports: true },
      },
      false,
    );
    times.push(performance.now() - began);
  }
  const { content = '' } = files.find(({ filename }) => filename.endsWith('graphql.ts')) ?? {};
  writeFileSync(join(folder, 'generated.ts'), content);
  writeFileSync(
    join(folder, 'codegen.ts'),
    `import type { FiguresQueryVariables as Variables } from './generated.ts';\n${use}`,
  );
  return [
    ['client preset: types written for one `$where`, kB', Buffer.byteLength(content) / 1000],
    ['client preset: generating them, ms', times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0],
    ['client preset: checking a use of them (`tsc`), ms', middle(rounds, () => check(folder, 'codegen.ts'))],
  ];
}

function byTada(folder: string, rounds: number): [string, number][] {
  const programs = 'bench/programs/node_modules';
  if (!existsSync(join(programs, 'gql.tada'))) execFileSync('npm', ['ci'], { cwd: 'bench/programs' });
  const plugin = {
    name: 'gql.tada/ts-plugin',
    schema: './schema.graphql',
    tadaOutputLocation: './introspection.d.ts',
  };
  const paths = { 'gql.tada': ['../../programs/node_modules/gql.tada/dist/gql-tada.d.ts'] };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, paths, plugins: [plugin] }, files: ['tada.ts'] }),
  );
  writeFileSync(
    join(folder, 'tada.ts'),
    `import { initGraphQLTada, type VariablesOf } from 'gql.tada';
import type { introspection } from './introspection.d.ts';
const graphql = initGraphQLTada<{ introspection: introspection }>();
const query = graphql(\`${document}\`);
type Variables = VariablesOf<typeof query>;
${use}`,
  );
  const cli = join(process.cwd(), programs, 'gql.tada/bin/cli.js');
  const generated = middle(rounds, () =>
    execFileSync(process.execPath, [cli, 'generate-output'], { cwd: folder, stdio: 'ignore' }),
  );
  return [
    ['gql.tada: introspection written, kB', statSync(join(folder, 'introspection.d.ts')).size / 1000],
    ['gql.tada: writing it, ms', generated],
    ['gql.tada: checking a use of it (`tsc`), ms', middle(rounds, () => check(folder, undefined))],
  ];
}

const options = {
  ...{ target: 'ES2023', module: 'nodenext', moduleResolution: 'nodenext', strict: true, noEmit: true },
  ...{ skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
};

/** Type-check a file, or what the folder's tsconfig.json names, with the repository's compiler. */
function check(folder: string, file: string | undefined): void {
  const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const own = join(folder, 'codegen.json');
  if (file !== undefined) writeFileSync(own, JSON.stringify({ compilerOptions: options, files: [file] }));
  const project = file === undefined ? folder : own;
  execFileSync(process.execPath, [compiler, '-p', project], { stdio: ['ignore', 'pipe', 'inherit'] });
}

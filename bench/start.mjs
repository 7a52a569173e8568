/** Installs what only the benchmark needs (once), compiles it with the service, and runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bench = import.meta.dirname;
const root = join(bench, '..');

function run(command, args, cwd, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(bench, 'node_modules/@neo4j/graphql'))) run('npm', ['ci', '--no-audit'], bench);
const options = process.argv.slice(2);
// For runs one after another on unchanged sources.
if (!options.includes('--no-build')) {
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.json'], root);
}
const main = ['--enable-source-maps', 'bench/dist/bench/main.js', ...options];
run(process.execPath, main, root, options.includes('--quick') ? { KG_BENCH_DISTRICTS: '30' } : {});

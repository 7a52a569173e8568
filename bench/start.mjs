/** Compiles the benchmarks with the service and runs them: what is timed is what ships, not TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function run(args, environment = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const options = process.argv.slice(2);
// For runs one after another on unchanged sources.
if (!options.includes('--no-build')) run(['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.json']);
// The service looks for these above its files.
for (const folder of ['cypher', 'data', 'schema', 'package.json']) {
  const link = join(root, 'bench/dist', folder);
  if (!existsSync(link)) symlinkSync(join(root, folder), link);
}
const main = ['--enable-source-maps', 'bench/dist/bench/main.js', ...options];
run(main, options.includes('--quick') ? { KG_BENCH_DISTRICTS: '30' } : {});

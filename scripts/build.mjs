/**
 * Builds the service (dist/) and its pages (dist/web/). With `--if-stale`, builds only
 * what is older than its sources, so that `npm start` after `npm ci` costs milliseconds and an edited
 * checkout never runs yesterday's code.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const onlyStale = process.argv.includes('--if-stale');

const parts = [
  {
    name: 'the service',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json'],
    bin: 'node_modules/typescript/bin/tsc',
    args: ['-p', 'tsconfig.build.json'],
  },
  {
    name: 'the pages',
    sources: ['web', 'package-lock.json'],
    bin: 'node_modules/vite/bin/vite.js',
    args: ['build', 'web'],
  },
  {
    name: 'the documents of the explorer',
    sources: ['web', 'scripts/explorerDocuments.mjs'],
    bin: 'node_modules/tsx/dist/cli.mjs',
    args: ['scripts/explorerDocuments.mjs'],
  },
];

/** When the newest file under `path` was changed, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

for (const { name, sources, bin, args } of parts) {
  const stamp = join(root, 'dist', `.built-${name.replace('the ', '').replaceAll(' ', '-')}`);
  if (onlyStale && existsSync(stamp)) {
    const built = statSync(stamp).mtimeMs;
    if (sources.every((source) => newest(join(root, source)) <= built)) continue;
  }
  if (!existsSync(join(root, bin))) {
    console.error(`Cannot build ${name}: ${bin} is missing. Run "npm ci" with development dependencies.`);
    process.exit(1);
  }
  // A source edited during the build must count as newer than its result.
  const started = new Date();
  const { status } = spawnSync(process.execPath, [join(root, bin), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

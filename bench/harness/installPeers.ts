import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Install what only the benchmark needs (once), and compile what uses it. */
export function installPeers(root: string): void {
  const bench = join(root, 'bench');
  if (!existsSync(join(bench, 'node_modules/postgraphile'))) run('npm', ['ci', '--no-audit'], bench);
  // A peer brings it as well, and no two of one process understand each other: all use the service's.
  rmSync(join(bench, 'node_modules/graphql'), { recursive: true, force: true });
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.peers.json'], root);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}.`);
}

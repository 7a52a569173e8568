import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Install what only the benchmark needs (once), and compile what uses it. */
export function installPeers(root: string): void {
  const bench = join(root, 'bench');
  if (!existsSync(join(bench, 'node_modules/@neo4j/graphql'))) run('npm', ['ci', '--no-audit'], bench);
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.peers.json'], root);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}.`);
}

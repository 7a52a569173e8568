import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';

/**
 * The Node.js to run what needs a release: that of this process where it is new enough, else one from the
 * npm registry, fetched once.
 * @returns path of the program
 */
export function nodeOf(release: number): string {
  if (Number(process.versions.node.split('.', 1)[0]) >= release) return process.execPath;
  const name = `node-linux-${arch() === 'arm64' ? 'arm64' : 'x64'}`;
  const folder = join(process.cwd(), 'bench/node_modules/.cache', `node-${release}`);
  const program = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(program)) {
    const options = ['--silent', '--no-save', '--no-audit', '--prefix', folder];
    execFileSync('npm', ['install', ...options, `${name}@${release}`], { stdio: 'inherit' });
  }
  return program;
}

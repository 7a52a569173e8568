import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names which lockfile was installed. */
const installed = join(__dirname, 'node_modules/.installed');

/** Install the programs of this folder, unless they are there. The first time takes a minute. */
export async function installPrograms(): Promise<void> {
  const wanted = createHash('sha256')
    .update(readFileSync(join(__dirname, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  await run('npm', ['ci', '--prefer-offline'], { cwd: __dirname });
  writeFileSync(installed, wanted);
}

/** Run one. @param path of its file, below the folder of packages */
export function runProgram(path: string, args: readonly string[], cwd: string) {
  return run(process.execPath, [join(__dirname, 'node_modules', path), ...args], { cwd });
}

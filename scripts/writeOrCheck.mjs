import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Write a generated file; with `--check` on the command line compare it alone, and let the process fail
 * with exit code 1 when it is missing or not as given.
 * @param {string} path
 * @param {string} text
 */
export function writeOrCheck(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    return;
  }
  console.error(`${relative(process.cwd(), path)} is out of date: run "npm run generate".`);
  process.exitCode = 1;
}

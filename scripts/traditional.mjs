/**
 * Writes the traditional Chinese messages of the explorer from the simplified ones: every `zh-Hans.ts`
 * below web/ gets a `zh-Hant.ts` beside it. With `--check`, writes nothing and fails when one is out
 * of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Converter } from 'opencc-js';

const root = resolve(import.meta.dirname, '../web');
const convert = Converter({ from: 'cn', to: 'tw' });
let isStale = false;

for (const name of readdirSync(root, { recursive: true })) {
  if (!name.endsWith('zh-Hans.ts')) continue;
  const from = join(root, name);
  const to = from.replace(/zh-Hans\.ts$/, 'zh-Hant.ts');
  const written = `// Written from zh-Hans.ts by scripts/traditional.mjs; do not edit.\n${convert(
    readFileSync(from, 'utf8').replaceAll('zhHans', 'zhHant').replaceAll('“', '「').replaceAll('”', '」'),
  )}`;
  let found = '';
  try {
    found = readFileSync(to, 'utf8');
  } catch {
    // It is not there yet.
  }
  if (found === written) continue;
  if (process.argv.includes('--check')) {
    console.error(`${to} is not what zh-Hans.ts gives. Run "npm run generate".`);
    isStale = true;
  } else {
    writeFileSync(to, written);
  }
}
process.exit(isStale ? 1 : 0);

/**
 * Writes the traditional Chinese messages of the explorer from the simplified ones: every `zh-Hans.ts`
 * below web/ gets a `zh-Hant.ts` beside it. With `--check`, writes nothing and fails when one is out
 * of date.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Converter } from 'opencc-js';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = resolve(import.meta.dirname, '../web');
const convert = Converter({ from: 'cn', to: 'tw' });

for (const name of readdirSync(root, { recursive: true })) {
  if (!name.endsWith('zh-Hans.ts')) continue;
  const from = join(root, name);
  const to = from.replace(/zh-Hans\.ts$/, 'zh-Hant.ts');
  const written = `// Written from zh-Hans.ts by scripts/traditional.mjs; do not edit.\n${convert(
    readFileSync(from, 'utf8').replaceAll('zhHans', 'zhHant').replaceAll('“', '「').replaceAll('”', '」'),
  )}`;
  writeOrCheck(to, written);
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repository } from './folder.ts';

const directory = resolve(repository, process.env.KG_SOURCE_DIR ?? '../shared/source');

/** The file of a source text, which is not part of the repository; undefined, loudly, without it. */
export function sourceFile(name: string): string | undefined {
  const file = join(directory, name);
  if (existsSync(file)) return file;
  process.stderr.write(
    `\n*** ${name} is not in ${directory}: the tests against the source text are SKIPPED. Set KG_SOURCE_DIR. ***\n`,
  );
  return undefined;
}

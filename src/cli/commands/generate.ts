import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printApiSchema } from '../../api/buildApiSchema.ts';
import { loadApi } from '../../api/loadApi.ts';
import { KgError } from '../../errors/KgError.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { schemaChanges, unmarked } from '../schemaBreaks.ts';

/** Breaking changes that are listed; the rest is counted. */
const mostTold = 20;

/** `kg generate`: write, or check, the API schema that follows from the schema files. */
export const command: Command = {
  usage: '[--check] [--out FILE] [--since FILE --changelog FILE]',
  help: `Writes the GraphQL API that follows from the schema files to FILE (default: api.graphql
beside them; "-" prints it). With --check, writes nothing and exits 1 when FILE is out of date.
With --since, says what breaks clients of the schema in that file; with --check and --changelog,
exits 1 when a break is not named in the changelog's list "Breaking" under "Unreleased".`,
  options: {
    check: { type: 'boolean' },
    out: { type: 'string' },
    since: { type: 'string' },
    changelog: { type: 'string' },
  },
  positionals: [0, 0],

  async run({ values }, { out, error, environment }) {
    const { schemaDirectory } = readConfig(environment);
    const file = typeof values.out === 'string' ? values.out : `${schemaDirectory}/api.graphql`;
    const { schema } = await loadApi(schemaDirectory);
    const text = printApiSchema(schema);
    if (file === '-') {
      out(text);
      return exitCodes.ok;
    }
    const current = readIfPresent(file);
    const isCheck = values.check === true;
    let isFine = true;
    if (isCheck && current !== text) {
      error(`kg generate: ${file} is out of date. Run "npm run generate" and commit the result.\n`);
      isFine = false;
    }
    if (!isCheck && current !== text) writeWhole(file, text);
    if (typeof values.since === 'string') {
      const { breaking, compatible } = await schemaChanges(readPresent(values.since), text);
      const changelog = typeof values.changelog === 'string' ? readPresent(values.changelog) : '';
      const left = unmarked(breaking, changelog);
      const told = `${breaking.length} breaking changes since ${values.since}, ${left.length} of them not named; ${compatible} compatible ones`;
      if (left.length > 0) {
        const lines = left.slice(0, mostTold).map(({ path, message }) => `  ${path}: ${message}\n`);
        const more = left.length > mostTold ? `  and ${left.length - mostTold} more\n` : '';
        error(
          `kg generate: ${told}.\n${lines.join('')}${more}Keep what clients ask for, or name it in backticks under "### Breaking" of "Unreleased" in the changelog.\n`,
        );
        isFine &&= !isCheck;
      } else if (!isCheck) out(`kg generate: ${told}.\n`);
    }
    return isFine ? exitCodes.ok : exitCodes.failed;
  },
};

function readPresent(file: string): string {
  const text = readIfPresent(file);
  if (text === undefined) throw new KgError('USAGE', `${file} cannot be read: there is no such file`);
  return text;
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new KgError('USAGE', `${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Write through a temporary file, so that a failure leaves the old file as it was. */
function writeWhole(file: string, text: string): void {
  const temporary = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    throw new KgError('USAGE', `${file} cannot be written: ${(error as Error).message}`);
  }
}

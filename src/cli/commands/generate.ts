import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printApiSchema } from '../../api/buildApiSchema.ts';
import { loadApi } from '../../api/loadApi.ts';
import { KgError } from '../../errors/KgError.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg generate`: write, or check, the API schema that follows from the schema files. */
export const command: Command = {
  usage: '[--check] [--out FILE]',
  help: `Writes the GraphQL API that follows from the schema files to FILE (default: api.graphql
beside them; "-" prints it). With --check, writes nothing and exits 1 when FILE is out of date.`,
  options: { check: { type: 'boolean' }, out: { type: 'string' } },
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
    if (values.check === true) {
      if (current === text) return exitCodes.ok;
      error(`kg generate: ${file} is out of date. Run "npm run generate" and commit the result.\n`);
      return exitCodes.failed;
    }
    if (current !== text) writeWhole(file, text);
    return exitCodes.ok;
  },
};

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

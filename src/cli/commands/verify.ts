import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../dataset/Dataset.ts';
import { type RowChanges, rewriteJsonRows, rewriteYamlRows } from '../../dataset/verify/rewriteEvidence.ts';
import { type Verification, verifyDataset } from '../../dataset/verify/verifyDataset.ts';
import { KgError } from '../../errors/KgError.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openTexts } from '../openDataset.ts';

/** `kg verify`: check every piece of evidence against the source text. */
export const command: Command = {
  usage: '--text FILE [--text FILE ...] [--source ID] [--write] [--json] [FOLDER]',
  help: `Checks every evidence span of a dataset against its source text, or texts: the text's hash, the place, its
characters, what stands around it, and that what a statement prints stands there. A text with another hash is
another copy of the page (--source says of which source): each span that is not at its place is looked for by
its words and their context, and MOVED says where it is. --write writes the places and hashes of that copy into
the rows, and its SHA-256 into dataset.yaml and Source.yaml, when every span was found; with the text itself it
adds the hashes of the context to rows that have none. Exits 1 when something does not agree.`,
  options: {
    text: { type: 'string', multiple: true },
    source: { type: 'string' },
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionals: [0, 1],

  async run(input, context) {
    const { source, write, json } = input.values;
    const texts = await openTexts(input);
    const { folder, model, dataset } = await openDataset(input, context);
    const of = typeof source === 'string' ? source : undefined;
    const results = texts.map((text) => verifyDataset(dataset, model, text, of));
    if (json === true) {
      for (const result of results) context.out(`${JSON.stringify(result, null, 2)}\n`);
    } else context.out(results.map(printVerification).join(''));
    if (write === true) {
      for (const result of results) context.error(`${writePlaces(folder, dataset, result)}\n`);
      return exitCodes.ok;
    }
    return results.every(({ findings }) => findings.length === 0) ? exitCodes.ok : exitCodes.failed;
  },
};

/** One line a finding, and one that sums up. */
export function printVerification({ source, spans, statements, findings }: Verification): string {
  const lines = findings.map(
    ({ where, code, id, message }) => `${where === '' ? '' : `${where}: `}${code} ${id}: ${message}`,
  );
  const sum = `${source}: ${spans} spans and ${statements} statements checked, ${findings.length} findings`;
  return `${[...lines, sum].join('\n')}\n`;
}

/**
 * Write the new places of a source's spans into the rows, and the hash of the text.
 * @returns what was done
 * @throws KgError USAGE when a span was not found, or a file cannot be written; nothing is written then
 */
function writePlaces(
  folder: string,
  dataset: Dataset,
  { source, sha256, places, findings }: Verification,
): string {
  const left = findings.filter(({ code }) => code !== 'MOVED' && code !== 'TEXT_HASH');
  if (left.length > 0) {
    const ids = [...new Set(left.map(({ id }) => id))];
    throw new KgError(
      'USAGE',
      `${ids.length} spans or statements do not agree with the text (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' ...' : ''}): settle those first; nothing was written.`,
    );
  }
  const byFile = new Map<string, Map<string, RowChanges>>();
  for (const { id, where, changes } of places) {
    const file = where.replace(/:\d+:\d+$/u, '');
    byFile.set(file, (byFile.get(file) ?? new Map<string, RowChanges>()).set(id, changes));
  }
  const written = [...byFile].map(([file, changes]) => {
    const rewrite = file.endsWith('.yaml') ? rewriteYamlRows : rewriteJsonRows;
    if (file.endsWith('.csv')) throw new KgError('USAGE', `${file}: rows of CSV are not rewritten.`);
    return [file, rewrite(readFileSync(file, 'utf8'), changes)] as const;
  });
  const before = dataset.metadata.texts?.find((text) => text.source === source)?.sha256;
  const holders = before === undefined || before === sha256 ? [] : ['dataset.yaml', 'Source.yaml'];
  for (const name of holders) {
    const file = join(folder, name);
    written.push([file, readFileSync(file, 'utf8').replaceAll(before ?? '', sha256)]);
  }
  for (const [file, text] of written) {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return `${places.length} rows of ${source} were written`;
}

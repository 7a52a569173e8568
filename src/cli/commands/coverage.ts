import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, parseDocument } from 'yaml';
import type { CoverageCounts } from '../../dataset/Dataset.ts';
import { type Coverage, coverage } from '../../dataset/verify/coverage.ts';
import { KgError } from '../../errors/KgError.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openTexts } from '../openDataset.ts';

/** `kg coverage`: which numbers of the source text the dataset has. */
export const command: Command = {
  usage: '--text FILE [--text FILE ...] [--json] [--write] [FOLDER]',
  help: `Sorts every number of the source text into modelled (evidence that something uses covers it),
rejected (coverage.yaml says why it is no fact) and missed, and lists each clause of the text that
no evidence lies in and coverage.yaml does not reject. Exits 1 when one is missed, when a
rejection meets no number any more, or when the counts in dataset.yaml are not these; --write
corrects them there and leaves everything else in the file as it is. The counts are those of all
texts of the dataset: name each with --text.`,
  options: {
    text: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  positionals: [0, 1],

  async run(input, context) {
    const texts = await openTexts(input);
    const { folder, model, dataset } = await openDataset(input, context);
    const results = texts.map((text) => coverage(dataset, model, text));
    const counts = countsOf(results);
    const read = new Set(results.map(({ source }) => source));
    const unread = (dataset.metadata.texts ?? []).filter(({ source }) => !read.has(source));
    // The counts are those of all texts; some of them cannot tell them.
    let stale = unread.length === 0 && !same(counts, dataset.metadata.coverage);
    const file = join(folder, 'dataset.yaml');
    if (input.values.write === true && unread.length > 0) {
      const missing = unread.map((text) => text.file).join(', ');
      throw new KgError('USAGE', `${file} counts all its texts: name ${missing} with --text too.`);
    }
    if (stale && input.values.write === true) {
      writeCounts(file, counts);
      stale = false;
    }
    if (input.values.json === true) {
      for (const result of results) {
        context.out(
          `${JSON.stringify({ ...result, recorded: dataset.metadata.coverage, stale }, null, 2)}\n`,
        );
      }
    } else {
      context.out(results.map(printCoverage).join(''));
      if (stale) {
        context.out(`${file}: coverage is not ${inWords(counts)}; "kg coverage --write" corrects it\n`);
      }
    }
    const complete = results.every(
      ({ missed, missedClauses, staleRejections }) =>
        missed.length + missedClauses.length + staleRejections.length === 0,
    );
    return complete && !stale ? exitCodes.ok : exitCodes.failed;
  },
};

/** One line a number or clause that is missed or rejected in vain, and two that sum up. */
export function printCoverage(result: Coverage): string {
  const { source, total, modelled, rejected, missed, staleRejections, clauses, missedClauses } = result;
  const lines = [
    ...missed.map(
      ({ paragraph, start, end, asStated }) =>
        `missed: ${asStated} in paragraph ${paragraph}, characters ${start} to ${end}`,
    ),
    ...missedClauses.map(
      ({ paragraph, clause, span: { start, end, asStated } }) =>
        `no evidence: clause ${clause} of paragraph ${paragraph}, characters ${start} to ${end}: ${asStated}`,
    ),
    ...staleRejections.map(
      ({ location: { file, line, column }, ...row }) =>
        `${file}:${line}:${column}: ${'asStated' in row ? row.asStated : 'clauses'} meets nothing that needs a reason; remove it`,
    ),
    `${source}: ${total} numbers, ${modelled.length} modelled, ${rejected.length} rejected, ${missed.length} missed`,
    `${source}: ${clauses.total} clauses, ${clauses.modelled} with evidence, ${clauses.rejected} rejected, ${missedClauses.length} without either`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The counts of all texts of a dataset together. */
export function countsOf(results: readonly Coverage[]): CoverageCounts {
  const sum = (of: (result: Coverage) => number) => results.reduce((total, result) => total + of(result), 0);
  return {
    numbers: sum(({ total }) => total),
    modelled: sum(({ modelled }) => modelled.length),
    rejected: sum(({ rejected }) => rejected.length),
    missed: sum(({ missed }) => missed.length),
  };
}

/** The counts are those that dataset.yaml records. */
export function same(counts: CoverageCounts, recorded: CoverageCounts | undefined): boolean {
  return recorded !== undefined && inWords(counts) === inWords(recorded);
}

function inWords({ numbers, modelled, rejected, missed }: CoverageCounts): string {
  return `{ numbers: ${numbers}, modelled: ${modelled}, rejected: ${rejected}, missed: ${missed} }`;
}

/** Set the counts in `dataset.yaml`, leaving every other character as it is. */
function writeCounts(file: string, counts: CoverageCounts): void {
  const text = readFileSync(file, 'utf8');
  const existing = parseDocument(text).get('coverage', true);
  const [start, end] = (isNode(existing) ? existing.range : undefined) ?? [];
  const written =
    start === undefined || end === undefined
      ? `${text.trimEnd()}\ncoverage: ${inWords(counts)}\n`
      : `${text.slice(0, start)}${inWords(counts)}${lineEnd(text.slice(start, end))}${text.slice(end)}`;
  try {
    writeFileSync(`${file}.new`, written);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new KgError('USAGE', `${file} cannot be written: ${(error as Error).message}`);
  }
}

/** A map that is written over several lines ends with its last line break. */
function lineEnd(text: string): string {
  return text.endsWith('\n') ? '\n' : '';
}

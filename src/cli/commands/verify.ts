import { type Verification, verifyDataset } from '../../dataset/verify/verifyDataset.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openTexts } from '../openDataset.ts';

/** `kg verify`: check every piece of evidence against the source text. */
export const command: Command = {
  usage: '--text FILE [--text FILE ...] [--json] [FOLDER]',
  help: `Checks every evidence span of a dataset against its source text, or texts: the text's hash, the place, its
characters, and that what a statement prints stands there. Exits 1 when something does not agree.`,
  options: { text: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  positionals: [0, 1],

  async run(input, context) {
    const texts = await openTexts(input);
    const { model, dataset } = await openDataset(input, context);
    const results = texts.map((text) => verifyDataset(dataset, model, text));
    if (input.values.json === true) {
      for (const result of results) context.out(`${JSON.stringify(result, null, 2)}\n`);
    } else context.out(results.map(printVerification).join(''));
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

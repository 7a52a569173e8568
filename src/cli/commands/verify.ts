import { verifyDataset } from '../../dataset/verify/verifyDataset.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openText } from '../openDataset.ts';

/** `kg verify`: check every piece of evidence against the source text. */
export const command: Command = {
  usage: '--text FILE [--json] [FOLDER]',
  help: `Checks every evidence span of a dataset against the source text: the text's hash, the place, its
characters, and that what a statement prints stands there. Exits 1 when something does not agree.`,
  options: { text: { type: 'string' }, json: { type: 'boolean' } },
  positionals: [0, 1],

  async run(input, context) {
    const text = await openText(input);
    const { model, dataset } = await openDataset(input, context);
    const result = verifyDataset(dataset, model, text);
    const { source, spans, statements, findings } = result;
    if (input.values.json === true) {
      context.out(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      for (const { where, code, id, message } of findings) {
        context.out(`${where === '' ? '' : `${where}: `}${code} ${id}: ${message}\n`);
      }
      context.out(
        `${source}: ${spans} spans and ${statements} statements checked, ${findings.length} findings\n`,
      );
    }
    return findings.length === 0 ? exitCodes.ok : exitCodes.failed;
  },
};

import { coverage } from '../../dataset/verify/coverage.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openText } from '../openDataset.ts';

/** `kg coverage`: which numbers of the source text the dataset has. */
export const command: Command = {
  usage: '--text FILE [--json] [FOLDER]',
  help: `Sorts every number of the source text into modelled (evidence that something uses covers it),
rejected (coverage.yaml says why it is no fact) and missed. Exits 1 when one is missed, or when a
rejection meets no number any more.`,
  options: { text: { type: 'string' }, json: { type: 'boolean' } },
  positionals: [0, 1],

  async run(input, context) {
    const text = await openText(input);
    const { model, dataset } = await openDataset(input, context);
    const result = coverage(dataset, model, text);
    const { source, total, modelled, rejected, missed, staleRejections } = result;
    if (input.values.json === true) {
      context.out(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      for (const { paragraph, start, end, asStated } of missed) {
        context.out(`missed: ${asStated} in paragraph ${paragraph}, characters ${start} to ${end}\n`);
      }
      for (const { location, asStated } of staleRejections) {
        const { file, line, column } = location;
        context.out(
          `${file}:${line}:${column}: ${asStated} meets no number that needs a reason; remove it\n`,
        );
      }
      context.out(
        `${source}: ${total} numbers, ${modelled.length} modelled, ${rejected.length} rejected, ${missed.length} missed\n`,
      );
    }
    return missed.length + staleRejections.length === 0 ? exitCodes.ok : exitCodes.failed;
  },
};

import { audit } from '../../dataset/audit/audit.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset } from '../openDataset.ts';

/** `kg audit`: check the figures of a dataset against each other. */
export const command: Command = {
  usage: '[--json] [FOLDER]',
  help: `Checks figures against each other, with their bounds: shares against wholes, growth against the
year before, parts against the whole, streaks against years. Those of audit.yaml, and those that
follow from the graph. Exits 1 when a check fails; one that cannot be decided says why.`,
  options: { json: { type: 'boolean' } },
  positionals: [0, 1],

  async run(input, context) {
    const { model, dataset } = await openDataset(input, context);
    const results = audit(dataset, model);
    if (input.values.json === true) {
      context.out(`${JSON.stringify(results, null, 2)}\n`);
    } else {
      for (const { verdict, id, check, reason, inputs, tolerance } of results) {
        context.out(`${verdict.padEnd(9)} ${id} (${check}, tolerance ${tolerance}): ${reason}\n`);
        for (const { role, id: input, asStated } of inputs)
          context.out(`            ${role}: ${input} ${asStated}\n`);
      }
      const count = (wanted: string) => results.filter(({ verdict }) => verdict === wanted).length;
      context.out(
        `${results.length} checks: ${count('HOLDS')} hold, ${count('FAILS')} fail, ${count('UNDECIDED')} undecided\n`,
      );
    }
    return results.some(({ verdict }) => verdict === 'FAILS') ? exitCodes.failed : exitCodes.ok;
  },
};

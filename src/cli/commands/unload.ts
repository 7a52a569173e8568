import { countsByKind } from '../../load/DatasetDiff.ts';
import { unloadDataset } from '../../load/unloadDataset.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { withGraph } from '../openGraph.ts';

/** `kg unload`: take a dataset out of a graph. */
export const command: Command = {
  usage: '[--dry-run] DATASET',
  help: `Takes a dataset out of the graph at NEO4J_URI, or of the one kept in KG_STORE: what it alone states goes,
with its description, checks and claims. What other datasets state or lead to stays with what they say of
it. Refused while a dataset of the graph requires it. --dry-run says what would go and writes nothing.
A dataset that KG_DATASETS names comes back when "kg serve" or "kg load" runs again.`,
  options: { 'dry-run': { type: 'boolean' } },
  positionals: [1, 1],

  async run({ positionals, values }, context) {
    const [dataset = ''] = positionals;
    const dryRun = values['dry-run'] === true;
    const model = await loadModel(readConfig(context.environment).schemaDirectory);
    const onWait = (holder: string) =>
      context.error(`Waiting for ${holder}, which is loading into this graph.\n`);
    const diff = await withGraph(context, (store) =>
      unloadDataset(store, model, dataset, { dryRun, locking: { onWait } }),
    );
    context.out(
      `${dataset} ${diff.version}: ${dryRun ? 'would be taken out' : 'taken out'}\n` +
        `  nodes: ${countsByKind(diff.nodeCounts)}\n` +
        `  relationships: ${countsByKind(diff.relationshipCounts)}\n`,
    );
    return exitCodes.ok;
  },
};

import { countsByKind } from '../../load/DatasetDiff.ts';
import type { LoadReport } from '../../load/loadDataset.ts';
import { loadModel } from '../../model/loadModel.ts';
import { warmSearch } from '../../search/candidates/tableKeys.ts';
import { readConfig } from '../../server/config.ts';
import { prepareStore } from '../../server/prepareStore.ts';
import type { Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';
import { withGraph } from '../openGraph.ts';
import { progressPrinter } from '../progressPrinter.ts';

/** `kg load`: migrate a Neo4j graph and bring it to what dataset folders say. */
export const command: Command = {
  usage: '[FOLDER ...]',
  help: `Applies the migrations to the graph at NEO4J_URI, then adds, changes and removes what makes it agree
with the dataset folders (default: those of KG_DATASETS). Loading again changes nothing and says so.
Nothing is written when a folder has an error, or is older than what the graph has (KG_ALLOW_OLDER=1 sets
the graph back). While another process loads, this one waits for a minute. The embedded engine is loaded by "kg serve" itself.`,
  options: {},
  positionals: [0, Number.POSITIVE_INFINITY],

  async run({ positionals }, context) {
    const config = readConfig(context.environment);
    const model = await loadModel(config.schemaDirectory);
    const directories = datasetFolders(positionals, config);
    const onProgress = progressPrinter(context.error);
    const prepared = await withGraph(context, async (store) => {
      const datasets = await prepareStore({
        store,
        model,
        directories,
        onProgress,
        allowOlder: config.allowOlder,
        onWait: (holder) => context.error(`Waiting for ${holder}, which is loading into this graph.\n`),
      });
      // Kept beside the graph, so that the next start finds it. The graph is whole without it.
      if (store.keptIn !== undefined) await warmSearch(store).catch(() => {});
      return datasets;
    });
    for (const { report } of prepared) context.out(`${summary(report)}\n`);
    return exitCodes.ok;
  },
};

function summary(report: LoadReport): string {
  const { dataset, version, changed, resumed, conflicts, milliseconds } = report;
  const lines = [
    `${dataset} ${version}: ${changed ? 'loaded' : 'nothing to change'} in ${milliseconds} ms`,
    `  nodes: ${countsByKind(report.nodes)}`,
    `  relationships: ${countsByKind(report.relationships)}`,
  ];
  if (resumed) lines.push('  An earlier load had not ended; this one completed it.');
  if (conflicts.length > 0) {
    lines.push(`  ${conflicts.length} values are owned by another dataset and were left as they are.`);
  }
  return lines.join('\n');
}

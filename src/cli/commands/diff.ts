import { describeDataset } from '../../dataset/describeDataset.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import type { DatasetDiff, FieldChange } from '../../load/DatasetDiff.ts';
import { diffDataset } from '../../load/diffDataset.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';
import { withGraph } from '../openGraph.ts';

/** `kg diff`: what `kg load` would do. */
export const command: Command = {
  usage: '[--json] [FOLDER ...]',
  help: `Compares dataset folders (default: those of KG_DATASETS) with the graph at NEO4J_URI and prints what
"kg load" would add, change and remove, with the fields. Writes nothing. Exits 0 whether or not
there are differences; --json tells them to a program.`,
  options: { json: { type: 'boolean' } },
  positionals: [0, Number.POSITIVE_INFINITY],

  async run({ positionals, values }, context) {
    const config = readConfig(context.environment);
    const model = await loadModel(config.schemaDirectory);
    const folders = datasetFolders(positionals, config);
    const datasets = (await readDatasets(folders, model)).map((dataset) => describeDataset(dataset, model));
    await withGraph(context, async (store) => {
      for (const [index, dataset] of datasets.entries()) {
        const diff = await diffDataset(store, model, dataset, { later: datasets.slice(index + 1) });
        context.out(values.json === true ? `${JSON.stringify(diff, plain, 2)}\n` : print(diff));
      }
    });
    return exitCodes.ok;
  },
};

/** Integers are within ±2^53, and JSON has no others; the rows themselves are in the folder. */
function plain(key: string, value: unknown): unknown {
  if (key === 'row') return undefined;
  return typeof value === 'bigint' ? Number(value) : value;
}

const signs = { added: '+', changed: '~', claimed: '=', released: '=', removed: '-' } as const;

function print({ dataset, version, nodes, relationships, conflicts }: DatasetDiff): string {
  const lines = [
    ...nodes.map(({ kind, type, id, fields }) => `${signs[kind]} ${type} ${id}${changed(fields)}`),
    ...relationships.map(
      ({ kind, type, from, to, fields }) => `${signs[kind]} (${from})-[${type}]->(${to})${changed(fields)}`,
    ),
    ...conflicts.map(
      ({ subject, property, owner, kept, stated }) =>
        `! ${subject} ${property}: ${owner} says ${show(kept)}, which stays; here it is ${show(stated)}`,
    ),
  ];
  const total = nodes.length + relationships.length;
  return `${[...lines, `${dataset} ${version}: ${total} changes, ${conflicts.length} conflicts`].join('\n')}\n`;
}

function changed(fields: readonly FieldChange[]): string {
  return fields
    .map(({ property, before, after }) => `\n    ${property}: ${show(before)} -> ${show(after)}`)
    .join('');
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

import { describeDataset } from '../../dataset/describeDataset.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import type { DatasetDiff, FieldChange } from '../../load/DatasetDiff.ts';
import { diffDataset } from '../../load/diffDataset.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';
import { jsonText } from '../jsonText.ts';
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
        const pieces = values.json === true ? jsonText(diff, plain) : print(diff);
        for (const text of inBlocks(pieces)) context.out(text);
        if (values.json === true) context.out('\n');
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

/** Pieces of text put together to such as are worth writing. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < 1 << 16) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

function* print({ dataset, version, nodes, relationships, conflicts }: DatasetDiff): Generator<string> {
  for (const { kind, type, id, fields } of nodes) yield `${signs[kind]} ${type} ${id}${changed(fields)}\n`;
  for (const { kind, type, from, to, fields } of relationships)
    yield `${signs[kind]} (${from})-[${type}]->(${to})${changed(fields)}\n`;
  for (const { subject, property, owner, kept, stated } of conflicts)
    yield `! ${subject} ${property}: ${owner} says ${show(kept)}, which stays; here it is ${show(stated)}\n`;
  const total = nodes.length + relationships.length;
  yield `${dataset} ${version}: ${total} changes, ${conflicts.length} conflicts\n`;
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

import { KgError } from '../../errors/KgError.ts';
import { checkBase } from '../../export/exportBase.ts';
import { type ExportFormat, exportFormats, exportGraph } from '../../export/exportGraph.ts';
import {
  type Publication,
  type PublishOptions,
  publishDataset,
} from '../../export/publish/publishDataset.ts';
import { readDataState } from '../../load/dataVersion.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig, softwareName } from '../../server/config.ts';
import { openStore } from '../../server/openStore.ts';
import { prepareStore } from '../../server/prepareStore.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** Files of every format at once, as they are published. */
const published = 'all';
const formats = [...exportFormats, published] as const;

/** `kg export`: write the graph in a format of the outside world. */
export const command: Command = {
  usage: `--format ${formats.join('|')} [--dataset ID] [--out DIR|FILE] [--base IRI]`,
  help: `Writes the graph at NEO4J_URI, or the datasets of KG_DATASETS when it is not set, or one dataset.
ndjson and csv make a folder for each dataset in DIR (default: export), which "kg load" loads again
to the same graph. jsonld and turtle (PROV-O, schema.org) and graphml write FILE (default: standard
output). --base is what identifiers begin with in RDF. neo4j-import makes DIR (default: neo4j-import) with
files for "neo4j-admin database import full" and the script that runs it. all makes DIR/DATASET/VERSION
(default: exports) with files of every format, a manifest and checksums, as /exports/ serves them; a version
that is there already is not made again. Nothing half-written is left behind.`,
  options: {
    format: { type: 'string' },
    dataset: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
  },
  positionals: [0, 0],

  async run({ values }, { out, error, environment }) {
    const format = formats.find((known) => known === values.format);
    if (format === undefined) {
      throw new KgError('USAGE', `Name the format: --format ${formats.join(', --format ')}.`);
    }
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
    const [dataset, place, base] = ['dataset', 'out', 'base'].map(text);
    const config = readConfig(environment);
    const model = await loadModel(config.schemaDirectory);
    const store = await openStore(config);
    try {
      await store.verify();
      if (config.neo4j === undefined) {
        await prepareStore({ store, model, directories: config.datasetDirectories });
      }
      const common = { store, model, dataset, ...(base !== undefined && { base }) };
      if (format === published) {
        const made = await publishAll({ ...common, directory: place ?? 'exports', software: softwareName() });
        for (const { folder, made: isNew } of made) out(`${folder}${isNew ? '' : ' (was there)'}\n`);
        return exitCodes.ok;
      }
      const { nodes, relationships, datasets, unknown } = await exportGraph({
        ...common,
        format,
        out: place ?? destination(format, out),
      });
      error(`${datasets.join(', ')}: ${nodes} nodes, ${relationships} relationships\n`);
      if (unknown > 0) error(`${unknown} nodes were left out: the schema files do not know their types\n`);
      return exitCodes.ok;
    } finally {
      await store.close();
    }
  },
};

/** Where an export goes that is given no place. */
function destination(format: ExportFormat, out: (text: string) => void) {
  if (format === 'neo4j-import') return format;
  return format === 'ndjson' || format === 'csv' ? 'export' : { write: async (text: string) => out(text) };
}

/** Publish a dataset, or all of the graph. */
async function publishAll({
  dataset,
  ...options
}: Omit<PublishOptions, 'dataset'> & { readonly dataset: string | undefined }): Promise<
  readonly Publication[]
> {
  if (options.base !== undefined) checkBase(options.base);
  const { datasets } = await readDataState(options.store);
  const made: Publication[] = [];
  for (const id of dataset === undefined ? datasets.map(({ id }) => id) : [dataset]) {
    made.push(await publishDataset({ ...options, dataset: id }));
  }
  return made;
}

import { KgError } from '../../errors/KgError.ts';
import { type ExportFormat, exportFormats, exportGraph } from '../../export/exportGraph.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/openStore.ts';
import { prepareStore } from '../../server/prepareStore.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg export`: write the graph in a format of the outside world. */
export const command: Command = {
  usage: `--format ${exportFormats.join('|')} [--dataset ID] [--out DIR|FILE] [--base IRI]`,
  help: `Writes the graph at NEO4J_URI, or the datasets of KG_DATASETS when it is not set, or one dataset.
ndjson and csv make a folder for each dataset in DIR (default: export), which "kg load" loads again
to the same graph. jsonld and turtle (PROV-O, schema.org) and graphml write FILE (default: standard
output). --base is what identifiers begin with in RDF. Nothing half-written is left behind.`,
  options: {
    format: { type: 'string' },
    dataset: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
  },
  positionals: [0, 0],

  async run({ values }, { out, error, environment }) {
    const format = exportFormats.find((known) => known === values.format);
    if (format === undefined) {
      throw new KgError('USAGE', `Name the format: --format ${exportFormats.join(', --format ')}.`);
    }
    const config = readConfig(environment);
    const model = await loadModel(config.schemaDirectory);
    const store = await openStore(config);
    try {
      await store.verify();
      if (config.neo4j === undefined) {
        await prepareStore({ store, model, directories: config.datasetDirectories });
      }
      const { nodes, relationships, datasets, unknown } = await exportGraph({
        ...{ store, model, format },
        dataset: typeof values.dataset === 'string' ? values.dataset : undefined,
        out: typeof values.out === 'string' ? values.out : destination(format, out),
        ...(typeof values.base === 'string' && { base: values.base }),
      });
      error(`${datasets.join(', ')}: ${nodes} nodes, ${relationships} relationships\n`);
      if (unknown > 0) error(`${unknown} nodes were left out: the schema files do not know their types\n`);
      return exitCodes.ok;
    } finally {
      await store.close();
    }
  },
};

function destination(format: ExportFormat, out: (text: string) => void) {
  return format === 'ndjson' || format === 'csv' ? 'export' : { write: async (text: string) => out(text) };
}

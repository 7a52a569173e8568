import { namedNodes } from '../../dataset/draft/namedNodes.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import { simplify } from '../../source/simplify.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';

/** `kg find`: ids by any name, in datasets on disk. */
export const command: Command = {
  usage: '[--type TYPE] [--json] WORDS [FOLDER ...]',
  help: `Prints the entities of the dataset folders (default: those of KG_DATASETS) whose id, name in any form or
other name has WORDS in it, whole names first: id, type, dataset, names. Exits 1 when there is none.`,
  options: { type: { type: 'string' }, json: { type: 'boolean' } },
  positionals: [1, Number.POSITIVE_INFINITY],

  async run({ positionals, values }, { out, environment }) {
    const config = readConfig(environment);
    const [words = '', ...folders] = positionals;
    const model = await loadModel(config.schemaDirectory);
    const datasets = await readDatasets(folders.length > 0 ? folders : config.datasetDirectories, model);
    const normal = (text: string) => simplify(text.normalize('NFKC').toLowerCase());
    const wanted = normal(words);
    const found = namedNodes(datasets, model)
      .filter(({ type }) => values.type === undefined || type === values.type)
      .flatMap((node) => {
        const forms = [node.id, ...node.names].map(normal);
        if (forms.includes(wanted)) return [{ node, rank: 0 }];
        return forms.some((form) => form.includes(wanted)) ? [{ node, rank: 1 }] : [];
      })
      .sort((a, b) => a.rank - b.rank || (a.node.id < b.node.id ? -1 : 1))
      .map(({ node }) => node);
    if (values.json === true) out(`${JSON.stringify(found, null, 2)}\n`);
    else
      for (const { id, type, dataset, names } of found)
        out(`${id}\t${type}\t${dataset}\t${names.join(' · ')}\n`);
    return found.length > 0 ? exitCodes.ok : exitCodes.failed;
  },
};

import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { namedNodes } from '../../dataset/draft/namedNodes.ts';
import { proposeFigures } from '../../dataset/draft/proposeFigures.ts';
import { figuresFile, writeDraft } from '../../dataset/draft/writeDraft.ts';
import { loadUnits } from '../../dataset/loadUnits.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import { KgError } from '../../errors/KgError.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import { identifyText } from '../../source/identifyText.ts';
import type { Command } from '../Command.ts';
import { exitCodes } from '../exitCodes.ts';
import { openDataset, openText } from '../openDataset.ts';

/** `kg draft`: rows to begin with, from a text. */
export const command: Command = {
  usage: '--text FILE --subject ID [--write] [--json] FOLDER',
  help: `Proposes rows of Evidence and Observation for the numbers of a text of the dataset in FOLDER: places and
hashes, figure, unit, date and modality as the words around it say, and the metrics of KG_DATASETS whose
names and units fit. What a person has to decide is marked TODO. Prints the rows, or with --write makes
Observation.yaml, and makes or adds to Evidence.yaml; it changes no row that is there. Says what it left out,
and why.`,
  options: {
    text: { type: 'string' },
    subject: { type: 'string' },
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionals: [1, 1],

  async run(input, context) {
    const { subject, write, json } = input.values;
    if (typeof subject !== 'string') throw new KgError('USAGE', 'Name the subject with --subject ID.');
    const [place = ''] = input.positionals;
    const taken = write === true && existsSync(join(place, figuresFile)) ? [figuresFile] : [];
    if (taken.length > 0) {
      throw new KgError('USAGE', `${place} has ${taken.join(' and ')} already; nothing was written.`);
    }
    const text = await openText(input);
    const { folder, dataset } = await openDataset(input, context);
    const { source } = identifyText(dataset.metadata.texts ?? [], text);
    const config = readConfig(context.environment);
    const model = await loadModel(config.schemaDirectory);
    const all = await readDatasets(config.datasetDirectories, model);
    const nodes = namedNodes([...all, dataset], model);
    if (!nodes.some(({ id }) => id === subject)) {
      throw new KgError('USAGE', `No dataset has ${subject}; "kg find" finds ids by name.`);
    }
    const metrics = nodes.filter(({ unit }) => unit !== undefined);
    const units = await loadUnits([...config.datasetDirectories, folder]);
    const { eventOn, publishedOn } = dataset.metadata;
    const proposals = proposeFigures(text, units, metrics, (eventOn ?? publishedOn)?.slice(0, 4));
    const isKnown = (id: string) => dataset.nodes.has(id) || dataset.external?.has(id) === true;
    const files = writeDraft(text, proposals, {
      ...{ source, subject, dataset: basename(resolve(folder)), isKnown },
      thisYearRule: [...(dataset.external ?? new Map()).values()].find(({ properties }) =>
        (properties.cues as readonly string[] | undefined)?.includes('今年'),
      )?.id,
    });
    if (json === true) context.out(`${JSON.stringify(proposals, null, 2)}\n`);
    if (write === true) {
      for (const [name, rows] of Object.entries(files)) {
        if (name === figuresFile) writeFileSync(join(folder, name), rows, { flag: 'wx' });
        else appendFileSync(join(folder, name), rows);
      }
    } else if (json !== true) {
      for (const [name, rows] of Object.entries(files)) context.out(`# ${name}\n${rows}`);
    }
    const { figures, leftOut } = proposals;
    const certain = figures.filter(({ metrics: [best] }) => best?.certain === true).length;
    context.error(
      `${figures.length} figures proposed, ${certain} with their metric; ${leftOut.length} numbers left out\n`,
    );
    return exitCodes.ok;
  },
};

import type { Dataset } from '../dataset/Dataset.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { KgError } from '../errors/KgError.ts';
import { loadModel } from '../model/loadModel.ts';
import type { Model } from '../model/Model.ts';
import { readConfig } from '../server/config.ts';
import { SourceText } from '../source/SourceText.ts';
import type { CliContext, CommandInput } from './Command.ts';

/** A dataset a command was pointed at. */
export interface OpenDataset {
  readonly folder: string;
  readonly model: Model;
  readonly dataset: Dataset;
}

/**
 * The dataset of the folder a command line names, or the one of the settings.
 * @throws KgError MODEL_INVALID | DATASET_INVALID; USAGE when neither names one folder
 */
export async function openDataset(
  { positionals }: CommandInput,
  { environment }: Pick<CliContext, 'environment'>,
): Promise<OpenDataset> {
  const config = readConfig(environment);
  const [folder, ...more] = positionals.length > 0 ? positionals : config.datasetDirectories;
  if (folder === undefined || more.length > 0) {
    throw new KgError(
      'USAGE',
      `The settings name ${more.length > 0 ? 'several folders' : 'no folder'}; name one.`,
    );
  }
  const model = await loadModel(config.schemaDirectory);
  return { folder, model, dataset: await readDataset(folder, model) };
}

/**
 * The source texts of `--text FILE`, which may be given several times.
 * @throws KgError USAGE when the option is missing, or a file cannot be read or is not UTF-8
 */
export async function openTexts({ values }: CommandInput): Promise<readonly SourceText[]> {
  const files = [values.text].flat().filter((file) => typeof file === 'string');
  if (files.length === 0) throw new KgError('USAGE', 'Name the source text with --text FILE.');
  return Promise.all(files.map((file) => SourceText.read(file)));
}

/**
 * The one source text of `--text FILE`.
 * @throws KgError USAGE as `openTexts`, or when there are several
 */
export async function openText(input: CommandInput): Promise<SourceText> {
  const [text, ...more] = await openTexts(input);
  if (text === undefined || more.length > 0) throw new KgError('USAGE', 'Name one --text FILE.');
  return text;
}

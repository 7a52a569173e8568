import { resolve } from 'node:path';
import type { ProblemList } from '../errors/ProblemList.ts';
import type { Model } from '../model/Model.ts';
import { checkTogether } from './check/checkTogether.ts';
import type { Dataset } from './Dataset.ts';

import type { BuiltDraft } from './read/BuiltDraft.ts';
import { buildDraft } from './read/buildDraft.ts';
import { type DatasetProblem, DatasetProblems, datasetInvalid } from './read/DatasetProblems.ts';
import { DraftCache } from './read/DraftCache.ts';
import { finishDraft, meaningProblems, type Validation, withMeaning } from './readDataset.ts';

/** What validating several folders found. */
export interface ValidationTogether {
  /** Of each folder that was named, in order. */
  readonly folders: readonly (Validation & { readonly folder: string })[];
  /** The datasets of the folders and those they require, each after what it requires; none when a folder has errors. */
  readonly datasets: readonly Dataset[];
  /** What keeps datasets that are valid alone from being loaded together. */
  readonly clashes: readonly DatasetProblem[];
  /** How many clashes there were besides. */
  readonly unlistedClashes: number;
}

/**
 * Read and check dataset folders, with the datasets they require, as they are to be loaded: each
 * after what it requires.
 * @throws KgError DATASET_INVALID with every problem of every folder, and every clash between them
 */
export async function readDatasets(
  directories: readonly string[],
  model: Model,
): Promise<readonly Dataset[]> {
  const { folders, datasets, clashes, unlistedClashes } = await readTogether(directories, model);
  const problems = [...folders.flatMap(({ errors }) => errors), ...clashes];
  const unlisted = folders.reduce((sum, folder) => sum + folder.unlisted.errors, unlistedClashes);
  if (problems.length > 0) throw datasetInvalid(problems, unlisted);
  return datasets;
}

/**
 * Like `readDatasets`, but returns all findings instead of throwing, and asks besides whether what the
 * rows of each folder say is what they cite.
 * @param cache folders that were read before; what is in it is not read again, and gives the same `Dataset`
 */
export async function validateDatasets(
  directories: readonly string[],
  model: Model,
  cache?: DraftCache,
): Promise<ValidationTogether> {
  const { folders, ...rest } = await readTogether(directories, model, cache);
  return { folders: folders.map((folder) => withMeaning(folder, model, meaningOf)), ...rest };
}

const finished = new WeakMap<BuiltDraft, Dataset>();
const meanings = new WeakMap<Dataset, ProblemList<DatasetProblem>>();

/** The dataset of a draft, once: who keeps drafts can tell by it that nothing has changed. */
function finishOnce(built: BuiltDraft): Dataset {
  const dataset = finished.get(built) ?? finishDraft(built);
  finished.set(built, dataset);
  return dataset;
}

function meaningOf(dataset: Dataset, model: Model): ProblemList<DatasetProblem> {
  const found = meanings.get(dataset) ?? meaningProblems(dataset, model);
  meanings.set(dataset, found);
  return found;
}

async function readTogether(
  directories: readonly string[],
  model: Model,
  cache = new DraftCache(),
): Promise<ValidationTogether> {
  const folders: (Validation & { readonly folder: string })[] = [];
  const datasets = new Map<string, Dataset>();
  // One after the other: a circle of requirements is found on the way down from one folder.
  for (const folder of directories) {
    const { built, problems } = await draftOf(folder, model, cache);
    const { errors, warnings, unlisted } = problems;
    const valid = built !== undefined && errors.length === 0;
    for (const one of valid ? [...built.required, built] : []) {
      const key = resolve(one.directory);
      if (!datasets.has(key)) datasets.set(key, finishOnce(one));
    }
    const dataset = valid ? datasets.get(resolve(built.directory)) : undefined;
    folders.push({ folder, errors, warnings, unlisted, ...(dataset && { dataset }) });
  }
  if (folders.some(({ errors }) => errors.length > 0)) {
    return { folders, datasets: [], clashes: [], unlistedClashes: 0 };
  }
  const all = [...datasets.values()];
  const { kept, unlisted } = checkTogether(all, model);
  return { folders, datasets: all, clashes: kept, unlistedClashes: unlisted };
}

function draftOf(
  folder: string,
  model: Model,
  cache: DraftCache,
): Promise<{ built: BuiltDraft | undefined; problems: DatasetProblems }> {
  const key = resolve(folder);
  const problems = new DatasetProblems();
  const reading =
    cache.drafts.get(key) ??
    buildDraft(folder, model, problems, [], cache).then((built) => ({ built, problems }));
  cache.drafts.set(key, reading);
  return reading;
}

import { describeDataset } from '../dataset/describeDataset.ts';
import { readDatasets } from '../dataset/readDatasets.ts';
import { ensureModelIndexes } from '../load/ensureModelIndexes.ts';
import { type LoadProgress, type LoadReport, loadDataset } from '../load/loadDataset.ts';
import { migrate } from '../load/migrate.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { packagePath } from './config.ts';

export interface PrepareOptions {
  readonly store: GraphStore;
  readonly model: Model;
  /** Dataset folders, loaded in this order, each after the datasets it requires. */
  readonly directories: readonly string[];
  /** Told about the load of `dataset` as it goes. */
  onProgress?(dataset: string, progress: LoadProgress): void;
}

/** A dataset the graph now agrees with. */
export interface PreparedDataset {
  readonly id: string;
  readonly title: string;
  readonly report: LoadReport;
}

/**
 * Make a graph ready to serve: every dataset is read and checked before anything is written, then
 * come migrations, the indexes of the model, and the datasets. Doing it again changes nothing.
 * @throws KgError DATASET_INVALID, with the graph as it was
 * @throws KgError MIGRATION_CHANGED | STORE_FAILURE | SERVICE_UNAVAILABLE
 */
export async function prepareStore({
  store,
  model,
  directories,
  onProgress = () => {},
}: PrepareOptions): Promise<readonly PreparedDataset[]> {
  const datasets = (await readDatasets(directories, model)).map((dataset) => describeDataset(dataset, model));
  await migrate(store, packagePath('cypher/migrations'));
  await ensureModelIndexes(store, model);
  const prepared: PreparedDataset[] = [];
  for (const dataset of datasets) {
    const { id, title } = dataset.metadata;
    const report = await loadDataset(store, model, dataset, {
      onProgress: (progress) => onProgress(id, progress),
    });
    prepared.push({ id, title, report });
  }
  return prepared;
}

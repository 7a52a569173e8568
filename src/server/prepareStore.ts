import { join } from 'node:path';
import { describeDataset } from '../dataset/describeDataset.ts';
import { digestDatasets } from '../dataset/digestDatasets.ts';
import { FileDigests } from '../dataset/FileDigests.ts';
import { readDatasets } from '../dataset/readDatasets.ts';
import { completeImport } from '../load/completeImport.ts';
import { ensureModelIndexes } from '../load/ensureModelIndexes.ts';
import { refuseForeign } from '../load/foreignNodes.ts';
import { keepBesideData } from '../load/keepBesideData.ts';
import { type LoadProgress, type LoadReport, loadDataset } from '../load/loadDataset.ts';
import { withLoadLock } from '../load/loadLock.ts';
import { migrate } from '../load/migrate.ts';
import { keepPreparedRun, readPreparedRun } from '../load/preparedRun.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { packagePath } from './config.ts';

export interface PrepareOptions {
  readonly store: GraphStore;
  readonly model: Model;
  /** Dataset folders, loaded in this order, each after the datasets it requires. */
  readonly directories: readonly string[];
  /** Load a version older than the graph has. */
  readonly allowOlder?: boolean;
  /** Told about the load of `dataset` as it goes. */
  onProgress?(dataset: string, progress: LoadProgress): void;
  /** Told once when another process is loading and has to be waited for, who it is. */
  onWait?(holder: string): void;
}

/** A dataset the graph now agrees with. */
export interface PreparedDataset {
  readonly id: string;
  readonly title: string;
  readonly report: LoadReport;
}

/**
 * Make a graph ready to serve: every dataset is read and checked before anything is written, then
 * come migrations, the indexes of the model, and the datasets, all under the graph's load lock: two
 * processes that start on an empty graph do it one after the other. Doing it again changes nothing; on the
 * embedded engine, where nobody else can have changed the graph, it does not even read the datasets.
 * @throws KgError DATASET_INVALID | DATASET_OLDER, with the graph as it was
 * @throws KgError GRAPH_SHARED when the database holds another application's nodes
 * @throws KgError LOAD_LOCKED when another process keeps loading
 * @throws KgError MIGRATION_CHANGED | STORE_FAILURE | SERVICE_UNAVAILABLE
 */
export async function prepareStore({
  store,
  model,
  directories,
  allowOlder = false,
  onProgress = () => {},
  onWait = () => {},
}: PrepareOptions): Promise<readonly PreparedDataset[]> {
  // Whoever has a graph to himself can tell that nothing touched it; a server may be written to by anyone.
  const isOwned = store.epoch() !== undefined;
  const digests = await FileDigests.open(store.keptIn && join(store.keptIn, 'digests.json'));
  const digest = isOwned ? await digestDatasets(directories, model, digests) : undefined;
  // The next start reads them again without it.
  await digests.keep().catch(() => {});
  const kept = digest === undefined ? undefined : await readPreparedRun(store, digest);
  if (kept !== undefined) {
    // A count of each label tells it: the file may have been in other hands between two starts.
    await refuseForeign(store, model);
    return kept;
  }
  const datasets = (await readDatasets(directories, model)).map((dataset) => describeDataset(dataset, model));
  const all = await withLoadLock(store, { onWait }, async (lock) => {
    await migrate(store, packagePath('cypher/migrations'));
    await refuseForeign(store, model);
    await ensureModelIndexes(store, model);
    await completeImport(store);
    const prepared: PreparedDataset[] = [];
    for (const [index, dataset] of datasets.entries()) {
      const { id, title } = dataset.metadata;
      const report = await loadDataset(store, model, dataset, {
        lock,
        allowOlder,
        later: datasets.slice(index + 1),
        onProgress: (progress) => onProgress(id, progress),
      });
      prepared.push({ id, title, report });
    }
    await keepBesideData(store, model, lock);
    return prepared;
  });
  // The graph is whole without it.
  if (digest !== undefined) await keepPreparedRun(store, { digest, datasets: all }).catch(() => {});
  return all;
}

import type { Dataset } from '../dataset/Dataset.ts';
import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { compareVersions } from './compareVersions.ts';
import { type Conflict, type Counts, type DatasetDiff, isEmpty } from './DatasetDiff.ts';
import { type LoadedDataset, readDataState } from './dataVersion.ts';
import { diffDataset } from './diffDataset.ts';
import { type LoadLock, type LockOptions, withLoadLock } from './loadLock.ts';
import { lastLoad, lastVersion } from './loadLog.ts';
import { type ModelShape, modelShape } from './modelShape.ts';
import { writeDiff } from './writeDiff.ts';

/** How far a load is: first it compares, then it writes. */
export interface LoadProgress {
  readonly phase: 'compare' | 'write';
  /** Nodes compared, or changes written. */
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Nodes or relationships per statement; default 1,000. */
  readonly batchSize?: number;
  /** Most changes that are written in one transaction; default 20,000. A larger load takes several. */
  readonly atOnce?: number;
  /** The lock to load under; one is taken, with the options of `locking`, when left out. */
  readonly lock?: LoadLock;
  readonly locking?: LockOptions;
  /** Load a version older than the graph has. */
  readonly allowOlder?: boolean;
  /** Who loads, for the load log; default `kg`. */
  readonly by?: string;
  /** Datasets that are loaded after this one in the same run: rows may have moved from them to it. */
  readonly later?: readonly Dataset[];
}

/** What a load did. */
export interface LoadReport {
  readonly dataset: string;
  readonly version: string;
  /** False when the graph already agreed with the dataset. */
  readonly changed: boolean;
  /** True when an earlier load of the dataset had not ended; this one completed it. */
  readonly resumed: boolean;
  /** By node type. */
  readonly nodes: Readonly<Record<string, Counts>>;
  /** By relationship type. */
  readonly relationships: Readonly<Record<string, Counts>>;
  /** Values that were not loaded because the dataset that owns the thing says otherwise. */
  readonly conflicts: readonly Conflict[];
  readonly milliseconds: number;
}

/**
 * Bring the graph to what a dataset says: compute the difference, then apply exactly it, leaving
 * alone what other datasets claim. Loading the same dataset again changes nothing.
 *
 * One load at a time, by a lock in the graph. The data's version is odd from before the first change
 * until after the last, so that whoever reads can tell what is between two versions; a load of up to
 * `atOnce` changes is one transaction, so that one that dies has changed nothing. If the process dies
 * in a larger one, loading again completes the work.
 *
 * The graph must have been migrated (`migrate`, `ensureModelIndexes`). Each load that changes
 * something, or brings a new version, leaves an entry in the load log.
 *
 * @throws KgError DATASET_INVALID | DATASET_OLDER, with the graph as it was before
 * @throws KgError LOAD_LOCKED when another process loads
 * @throws KgError SERVICE_UNAVAILABLE | STORE_FAILURE in the middle; loading again completes it
 */
export async function loadDataset(
  store: GraphStore,
  model: Model,
  dataset: Dataset,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { lock, locking = {} } = options;
  if (lock !== undefined) return loadUnderLock(store, model, dataset, lock, options);
  return withLoadLock(store, locking, (taken) => loadUnderLock(store, model, dataset, taken, options));
}

async function loadUnderLock(
  store: GraphStore,
  model: Model,
  dataset: Dataset,
  lock: LoadLock,
  {
    onProgress = () => {},
    batchSize = 1_000,
    atOnce = 20_000,
    by = 'kg',
    allowOlder = false,
    later = [],
  }: LoadOptions,
): Promise<LoadReport> {
  const start = performance.now();
  const shape = modelShape(model);
  if (!allowOlder) await refuseOlder(store, shape, dataset);
  const diff = await diffDataset(store, model, dataset, {
    batchSize,
    later,
    onProgress: (done, total) => onProgress({ phase: 'compare', done, total }),
  });
  const previous = await lastLoad(store, shape, diff.dataset);
  const state = await readDataState(store);
  const resumed = previous?.state === 'RUNNING' || previous?.state === 'FAILED';
  const isStated = state.datasets.some(({ id, version }) => id === diff.dataset && version === diff.version);
  if (!isEmpty(diff) || !isStated || resumed || state.pending.includes(diff.dataset)) {
    await writeDiff(store, shape, diff, state, lock, {
      by,
      after: withDataset(state.datasets, diff),
      atOnce,
      batchSize,
      onProgress: (done, total) => onProgress({ phase: 'write', done, total }),
    });
  }
  return report(diff, resumed, performance.now() - start);
}

/** The datasets of the graph, in the order they first came, with this one at its version. */
function withDataset(
  datasets: readonly LoadedDataset[],
  { dataset: id, version }: DatasetDiff,
): readonly LoadedDataset[] {
  if (!datasets.some((one) => one.id === id)) return [...datasets, { id, version }];
  return datasets.map((one) => (one.id === id ? { id, version } : one));
}

async function refuseOlder(store: GraphStore, shape: ModelShape, { metadata }: Dataset): Promise<void> {
  const state = await readDataState(store);
  // A graph that was loaded before it counted its versions has the log alone.
  const held =
    state.version === 0
      ? await lastVersion(store, shape, metadata.id)
      : state.datasets.find(({ id }) => id === metadata.id)?.version;
  if (held === undefined || compareVersions(metadata.version, held) >= 0) return;
  throw new KgError(
    'DATASET_OLDER',
    `The graph has version ${held} of ${metadata.id}, and the folder version ${metadata.version}. ` +
      'Load the newer folder, or set KG_ALLOW_OLDER=1 to set the graph back.',
  );
}

function report(diff: DatasetDiff, resumed: boolean, elapsed: number): LoadReport {
  return {
    dataset: diff.dataset,
    version: diff.version,
    changed: !isEmpty(diff),
    resumed,
    nodes: diff.nodeCounts,
    relationships: diff.relationshipCounts,
    conflicts: diff.conflicts,
    milliseconds: Math.round(elapsed),
  };
}

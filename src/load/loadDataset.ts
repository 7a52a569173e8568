import type { Dataset } from '../dataset/Dataset.ts';
import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore, WriteTransaction } from '../store/GraphStore.ts';
import { applyDiff } from './applyDiff.ts';
import { compareVersions } from './compareVersions.ts';
import { type Conflict, type Counts, type DatasetDiff, isEmpty } from './DatasetDiff.ts';
import {
  beginWriting,
  type DataState,
  endWriting,
  type LoadedDataset,
  readDataState,
} from './dataVersion.ts';
import { diffDataset } from './diffDataset.ts';
import { type LoadLock, type LockOptions, withLoadLock } from './loadLock.ts';
import { finishLoad, lastLoad, lastVersion, startLoad } from './loadLog.ts';
import { type ModelShape, modelShape } from './modelShape.ts';

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
  { onProgress = () => {}, batchSize = 1_000, atOnce = 20_000, by = 'kg', allowOlder = false }: LoadOptions,
): Promise<LoadReport> {
  const start = performance.now();
  const shape = modelShape(model);
  if (!allowOlder) await refuseOlder(store, shape, dataset);
  const diff = await diffDataset(store, model, dataset, {
    batchSize,
    onProgress: (done, total) => onProgress({ phase: 'compare', done, total }),
  });
  const previous = await lastLoad(store, shape, diff.dataset);
  const state = await readDataState(store);
  const resumed = previous?.state === 'RUNNING' || previous?.state === 'FAILED';
  const isStated = state.datasets.some(({ id, version }) => id === diff.dataset && version === diff.version);
  if (!isEmpty(diff) || !isStated || resumed || state.pending.includes(diff.dataset)) {
    await write(store, shape, diff, state, lock, {
      by,
      atOnce,
      batchSize,
      onProgress: (done, total) => onProgress({ phase: 'write', done, total }),
    });
  }
  return report(diff, resumed, performance.now() - start);
}

interface WriteOptions {
  readonly by: string;
  readonly atOnce: number;
  readonly batchSize: number;
  readonly onProgress: (done: number, total: number) => void;
}

/** Write a difference, from one version of the data to the next. */
async function write(
  store: GraphStore,
  shape: ModelShape,
  diff: DatasetDiff,
  state: DataState,
  lock: LoadLock,
  { by, atOnce, ...options }: WriteOptions,
): Promise<void> {
  const underLock = <T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> =>
    store.write(async (transaction) => {
      await lock.renewIn(transaction);
      return work(transaction);
    });
  const entry = await underLock(async (transaction) => {
    await beginWriting(transaction, diff.dataset);
    return startLoad(transaction, shape, diff, by);
  });
  const complete = async (transaction: WriteTransaction): Promise<void> => {
    const version = await endWriting(transaction, diff.dataset, withDataset(state.datasets, diff));
    await finishLoad(transaction, shape, entry, 'DONE', diff, version);
  };
  const isWhole = diff.nodes.length + diff.relationships.length <= atOnce;
  const applying = { ...options, at: entry.startedAt };
  try {
    if (isWhole) {
      await underLock(async (transaction) => {
        await applyDiff((work) => work(transaction), shape, diff, applying);
        await complete(transaction);
      });
    } else {
      await applyDiff(underLock, shape, diff, applying);
      await underLock(complete);
    }
  } catch (error) {
    // The first error is the one to report; without the mark the entry stays RUNNING, as after a crash.
    await underLock(async (transaction) => {
      // What was one transaction has changed nothing: unless an earlier load broke off, all is as before.
      const untouched = isWhole && !state.pending.includes(diff.dataset);
      const version = untouched ? await endWriting(transaction, diff.dataset, undefined) : state.version;
      await finishLoad(transaction, shape, entry, 'FAILED', diff, version);
    }).catch(() => {});
    throw error;
  }
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
  const held = await lastVersion(store, shape, metadata.id);
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

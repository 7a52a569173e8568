import type { Dataset } from '../dataset/Dataset.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { applyDiff } from './applyDiff.ts';
import { type Conflict, type Counts, type DatasetDiff, isEmpty } from './DatasetDiff.ts';
import { diffDataset } from './diffDataset.ts';
import { finishLoad, lastLoad, startLoad } from './loadLog.ts';
import { modelShape } from './modelShape.ts';

/** How far a load is: first it compares, then it writes. */
export interface LoadProgress {
  readonly phase: 'compare' | 'write';
  /** Nodes compared, or changes written. */
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Nodes or relationships per transaction; default 1,000. */
  readonly batchSize?: number;
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
 * Bring the graph to what a dataset says: compute the difference, then apply exactly it in bounded
 * transactions, leaving alone what other datasets claim. Loading the same dataset again changes
 * nothing. If the process dies meanwhile, loading again completes the work.
 *
 * The graph must have been migrated (`migrate`, `ensureModelIndexes`). Each load that changes
 * something, or brings a new version, leaves an entry in the load log.
 *
 * @throws KgError DATASET_INVALID, with the graph as it was before
 * @throws KgError SERVICE_UNAVAILABLE | STORE_FAILURE in the middle; loading again completes it
 */
export async function loadDataset(
  store: GraphStore,
  model: Model,
  dataset: Dataset,
  { onProgress = () => {}, batchSize = 1_000, by = 'kg' }: LoadOptions = {},
): Promise<LoadReport> {
  const start = performance.now();
  const diff = await diffDataset(store, model, dataset, {
    batchSize,
    onProgress: (done, total) => onProgress({ phase: 'compare', done, total }),
  });
  const shape = modelShape(model);
  const previous = await lastLoad(store, shape, diff.dataset);
  const resumed = previous?.state === 'RUNNING' || previous?.state === 'FAILED';
  if (!isEmpty(diff) || previous === undefined || resumed || previous.version !== diff.version) {
    const entry = await startLoad(store, shape, diff, by);
    try {
      await applyDiff(store, shape, diff, {
        batchSize,
        onProgress: (done, total) => onProgress({ phase: 'write', done, total }),
        at: entry.startedAt,
      });
    } catch (error) {
      // The first error is the one to report; without the mark the entry stays RUNNING, as after a crash.
      await finishLoad(store, shape, entry, 'FAILED', diff).catch(() => {});
      throw error;
    }
    await finishLoad(store, shape, entry, 'DONE', diff);
  }
  return report(diff, resumed, performance.now() - start);
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

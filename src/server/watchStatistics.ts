import { ensureStatistics } from '../load/graphStatistics.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** How soon statistics that could not be read are tried again, in milliseconds. */
const againMs = 15_000;

/** The statistics of a graph, kept up to date while it is served. */
export interface WatchedStatistics {
  current(): GraphStatistics;
  /** Read them: the data has changed. */
  refresh(): Promise<void>;
  stop(): void;
}

/**
 * Read the statistics of a graph now, and when told. While the graph does not answer the last ones stand,
 * and it is tried again until stopped.
 * @throws KgError when the first reading fails
 */
export async function watchStatistics(store: GraphStore, model: Model): Promise<WatchedStatistics> {
  let statistics = await ensureStatistics(store, model);
  let epoch = store.epoch();
  const refresh = async () => {
    const now = store.epoch();
    // An engine in this process says whether anything was written at all.
    if (now !== undefined && now === epoch) return;
    clearTimeout(timer);
    try {
      statistics = await ensureStatistics(store, model);
      epoch = now;
    } catch {
      timer = setTimeout(refresh, againMs).unref();
    }
  };
  let timer: NodeJS.Timeout | undefined;
  return { current: () => statistics, refresh, stop: () => clearTimeout(timer) };
}

import { ensureStatistics } from '../load/graphStatistics.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** How often the statistics are read again, in milliseconds: another process may have loaded data. */
const refreshMs = 15_000;

/** The statistics of a graph, kept up to date while it is served. */
export interface WatchedStatistics {
  current(): GraphStatistics;
  /** Read them now: the data has changed. */
  refresh(): Promise<void>;
  stop(): void;
}

/**
 * Read the statistics of a graph now, and again from time to time until stopped. While the graph does
 * not answer, the last ones stand.
 * @throws KgError when the first reading fails
 */
export async function watchStatistics(store: GraphStore, model: Model): Promise<WatchedStatistics> {
  let statistics = await ensureStatistics(store, model);
  let epoch = store.epoch();
  const refresh = async () => {
    const now = store.epoch();
    // An engine in this process says whether anything was written at all.
    if (now !== undefined && now === epoch) return;
    epoch = now;
    statistics = await ensureStatistics(store, model).catch(() => statistics);
  };
  const timer = setInterval(refresh, refreshMs);
  timer.unref();
  return { current: () => statistics, refresh, stop: () => clearInterval(timer) };
}

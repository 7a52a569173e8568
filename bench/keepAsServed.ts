import { ensureStatistics } from '../src/load/graphStatistics.ts';
import { keepOrders } from '../src/load/keepOrders.ts';
import { keepRollups } from '../src/load/keepRollups.ts';
import { withLoadLock } from '../src/load/loadLock.ts';
import type { Model } from '../src/model/Model.ts';
import type { GraphStore } from '../src/store/GraphStore.ts';

/** Keep beside a loaded graph what the service keeps when it starts: orders of hubs, rollups, statistics. */
export async function keepAsServed(store: GraphStore, model: Model): Promise<void> {
  await withLoadLock(store, {}, async (lock) => {
    const statistics = await ensureStatistics(store, model);
    await keepOrders(store, model, statistics, lock);
    await keepRollups(store, model, statistics, lock);
  });
}

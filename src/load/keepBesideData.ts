import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { ensureStatistics } from './graphStatistics.ts';
import { keepOrders } from './keepOrders.ts';
import { keepRollups } from './keepRollups.ts';
import type { LoadLock } from './loadLock.ts';

/** Keep beside a loaded graph what questions are answered from: statistics, orders of hubs and types, rollups. */
export async function keepBesideData(store: GraphStore, model: Model, lock: LoadLock): Promise<void> {
  const statistics = await ensureStatistics(store, model);
  await keepOrders(store, model, statistics, lock);
  await keepRollups(store, model, statistics, lock);
}

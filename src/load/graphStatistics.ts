import type { Model } from '../model/Model.ts';
import { type DegreeStatistics, degreeKey, type GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import { readOrders } from './keepOrders.ts';
import { modelShape } from './modelShape.ts';
import { readRollups } from './rollupCells.ts';

/**
 * The statistics of the graph as its last load left it: those the graph keeps, measured anew and kept
 * when a load has ended since. The graph must have been migrated.
 * @throws KgError SERVICE_UNAVAILABLE | TIMEOUT | STORE_FAILURE
 */
export async function ensureStatistics(store: GraphStore, model: Model): Promise<GraphStatistics> {
  const { logLabels: labels } = modelShape(model);
  const [row] = await store.read({ text: cypherFile('load/read_statistics', { labels }), parameters: {} });
  const kept = { orders: (await readOrders(store)).map(({ key }) => key), rollups: await keptRollups(store) };
  const { loadedAt = null, measuredFor = null, statistics = null } = row ?? {};
  if (statistics !== null && measuredFor === loadedAt) return { ...JSON.parse(String(statistics)), ...kept };
  const measured = await measureGraph(store, model);
  if (loadedAt === null) return { ...measured, ...kept };
  await store.write((transaction) =>
    transaction.run({
      text: cypherFile('load/keep_statistics'),
      parameters: { measuredFor: loadedAt, statistics: JSON.stringify(measured) },
    }),
  );
  return { ...measured, ...kept };
}

async function keptRollups(store: GraphStore): Promise<Readonly<Record<string, number>>> {
  const kept = (await readRollups(store)).filter(({ current }) => current);
  return Object.fromEntries(kept.map(({ label, cells }) => [label, cells]));
}

/** Count the nodes of every label and the degrees of every relationship type of the model. */
export async function measureGraph(store: GraphStore, model: Model): Promise<GraphStatistics> {
  const nodes: Record<string, number> = {};
  const degrees: Record<string, DegreeStatistics> = {};
  const read = async (file: string, names: Readonly<Record<string, string>>) => {
    const [row = {}] = await store.read({ text: cypherFile(`load/${file}`, names), parameters: {} });
    return (name: string) => Number(row[name] ?? 0);
  };
  const types = new Set<string>();
  for (const { label, fields } of model.nodes.values()) {
    nodes[label] = (await read('measure_nodes', { label }))('count');
    for (const field of fields.values()) if (field.kind === 'relationship') types.add(field.type);
  }
  for (const type of types) {
    for (const direction of ['OUT', 'IN'] as const) {
      const value = await read(direction === 'OUT' ? 'measure_out' : 'measure_in', { type });
      degrees[degreeKey(type, direction)] = {
        edges: value('edges'),
        starts: value('starts'),
        largest: value('largest'),
        squares: value('squares'),
      };
    }
  }
  return { nodes, degrees };
}

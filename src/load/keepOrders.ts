import type { Model } from '../model/Model.ts';
import { endProperties, type GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { copyProperty, type KeptOrder, readOrderKey } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import { type LoadLock, writesUnder } from './loadLock.ts';
import { modelOrders } from './modelOrders.ts';
import { greatestParameter, nodeCopies, relationshipCopies } from './orderCopies.ts';
import { indexOrderPages, writeOrderPages } from './orderPages.ts';
import { writeInBatches } from './writeInBatches.ts';

/**
 * Relationships of one node, or nodes of one type, from which on it is worth an index: one page of fewer is
 * found by looking at all of them in about a millisecond.
 */
const hubDegree = 2_000;

/** Nodes that are given what orders go by, they or their relationships, in one transaction. */
const nodesAtOnce = 5_000;

/** The orders the graph keeps. */
export async function readOrders(store: Pick<GraphStore, 'read'>): Promise<readonly KeptOrder[]> {
  const rows = await store.read({ text: cypherFile('load/read_orders'), parameters: {} });
  return rows.map(({ key }) => readOrderKey(String(key)));
}

export interface KeepOptions {
  /** Most relationships of one kind at one node, and nodes of one type, up to which no order is kept. */
  readonly hubDegree?: number;
  /** Ids on one page, where orders are kept in pages. */
  readonly pageLength?: number;
}

/**
 * Keep the orders of what the relationships of hubs lead to: of the ids, and of the properties the model
 * wants ordered. Where the engine's indexes give rows in order, each relationship of such a type gets the ids
 * of its ends and copies of those properties, and an index over them for each order; so do the nodes of types
 * with very many. Elsewhere the ids are kept in pages (`writeOrderPages`). Loads keep it from then on. Done
 * once for an order; breaking off leaves nothing that a query relies on.
 * @returns the keys of what is kept, see `GraphStatistics.orders`
 */
export async function keepOrders(
  store: GraphStore,
  model: Model,
  { degrees, nodes }: GraphStatistics,
  lock: LoadLock,
  options: KeepOptions = {},
): Promise<readonly string[]> {
  const known = await readOrders(store);
  const { orderedIndexes } = store.dialect;
  const wanted = modelOrders(model).filter(({ key, of, type, by }) => {
    if (known.some((order) => order.key === key)) return false;
    // The index that finds a node of a type by its id has all of them in order.
    if (orderedIndexes && type === undefined && by === undefined) return false;
    const size = type === undefined ? nodes[of] : degrees[of]?.largest;
    return (size ?? 0) > (options.hubDegree ?? hubDegree);
  });
  if (wanted.length === 0) return known.map(({ key }) => key);
  if (orderedIndexes) await keepInIndexes(store, wanted, lock);
  else await keepInPages(store, wanted, lock, options.pageLength);
  const run = writesUnder(store, lock);
  for (const { key } of wanted) await run({ text: cypherFile('load/keep_order'), parameters: { key } });
  return [...known, ...wanted].map(({ key }) => key).sort();
}

async function keepInIndexes(store: GraphStore, wanted: readonly KeptOrder[], lock: LoadLock): Promise<void> {
  for (const type of new Set(wanted.map((order) => order.type))) {
    if (type === undefined) continue;
    const sets = relationshipCopies(wanted, type).join(', ');
    await copyInBatches(store, cypherFile('load/copy_ends', { type, sets }), lock);
  }
  for (const label of new Set(wanted.map(({ of }) => of))) {
    const sets = nodeCopies(wanted, [label]).join(', ');
    if (sets !== '') await copyInBatches(store, cypherFile('load/copy_values', { label, sets }), lock);
  }
  for (const order of wanted) await store.schema({ text: indexOf(order), parameters: {} });
  await store.awaitIndexes();
}

async function keepInPages(
  store: GraphStore,
  wanted: readonly KeptOrder[],
  lock: LoadLock,
  length: number | undefined,
): Promise<void> {
  await indexOrderPages(store);
  const run = writesUnder(store, lock);
  for (const order of wanted) await writeOrderPages(run, order, length);
}

/** The statement that makes the index of an order. */
function indexOf({ type, direction, of, by }: KeptOrder): string {
  const suffix = by === undefined ? '' : `_${by.property}_${by.kind}`;
  if (type === undefined) {
    const value = by === undefined ? '' : `n.${copyProperty('by', by)}, `;
    return `CREATE INDEX order_of_${of}${suffix} IF NOT EXISTS FOR (n:${of}) ON (${value}n.id)`;
  }
  const { from, to } = endProperties;
  const [near, far] = direction === 'OUT' ? [from, to] : [to, from];
  const value = by === undefined ? '' : `r.${copyProperty(direction === 'OUT' ? 'to' : 'from', by)}, `;
  const name = `order_${direction.toLowerCase()}_${type}${suffix}`;
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${near}, ${value}r.${far})`;
}

async function copyInBatches(store: GraphStore, text: string, lock: LoadLock): Promise<void> {
  await writeInBatches(writesUnder(store, lock), text, nodesAtOnce, greatestParameter);
}

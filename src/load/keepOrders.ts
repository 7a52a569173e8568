import type { Model } from '../model/Model.ts';
import { degreeKey, endProperties, type GraphStatistics, typeOfKey } from '../store/GraphStatistics.ts';
import type { CypherStatement, GraphStore, Row } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { LoadLock } from './loadLock.ts';
import { indexOrderPages, writeOrderPages } from './orderPages.ts';

/**
 * Relationships of one node from which on it is worth an index: one page of a node with fewer is found by
 * looking at all of them in about a millisecond.
 */
const hubDegree = 2_000;

/** Start nodes whose relationships are given the ids of their ends in one transaction. */
const nodesAtOnce = 5_000;

/** The relationship types and directions whose order the graph keeps, by `degreeKey`. */
export async function readOrders(store: Pick<GraphStore, 'read'>): Promise<readonly string[]> {
  const rows = await store.read({ text: cypherFile('load/read_orders'), parameters: {} });
  return rows.map(({ key }) => String(key));
}

export interface KeepOptions {
  /** Most relationships of one kind at one node up to which no order is kept. */
  readonly hubDegree?: number;
  /** Ids on one page, where orders are kept in pages. */
  readonly pageLength?: number;
}

/**
 * Keep the order of the ids that the relationships of hubs lead to. Where the engine's indexes give rows in
 * order, each relationship of such a type gets the ids of its ends, and an index over both; elsewhere the
 * ids are kept in pages (`writeOrderPages`). Loads keep it from then on. Done once for a type and direction;
 * breaking off leaves nothing that a query relies on.
 * @returns what is kept, see `GraphStatistics.orders`
 */
export async function keepOrders(
  store: GraphStore,
  model: Model,
  { degrees }: GraphStatistics,
  lock: LoadLock,
  options: KeepOptions = {},
): Promise<readonly string[]> {
  const known = await readOrders(store);
  const wanted = [...connections(model)].filter(
    ([key]) => !known.includes(key) && (degrees[key]?.largest ?? 0) > (options.hubDegree ?? hubDegree),
  );
  if (wanted.length === 0) return known;
  if (store.dialect.orderedIndexes) await keepInIndexes(store, known, wanted, lock);
  else await keepInPages(store, wanted, lock, options.pageLength);
  for (const [key] of wanted) {
    await store.write(async (transaction) => {
      await lock.renewIn(transaction);
      await transaction.run({ text: cypherFile('load/keep_order'), parameters: { key } });
    });
  }
  return [...known, ...wanted.map(([key]) => key)].sort();
}

async function keepInIndexes(
  store: GraphStore,
  known: readonly string[],
  wanted: readonly (readonly [key: string, index: string])[],
  lock: LoadLock,
): Promise<void> {
  const typesKept = new Set(known.map(typeOfKey));
  for (const [key, index] of wanted) {
    const type = typeOfKey(key);
    if (!typesKept.has(type)) await copyEnds(store, type, lock);
    typesKept.add(type);
    await store.schema({ text: index, parameters: {} });
  }
  await store.awaitIndexes();
}

async function keepInPages(
  store: GraphStore,
  wanted: readonly (readonly [key: string, index: string])[],
  lock: LoadLock,
  length: number | undefined,
): Promise<void> {
  await indexOrderPages(store);
  for (const [key] of wanted) {
    await writeOrderPages(
      (statement) =>
        store.write(async (transaction) => {
          await lock.renewIn(transaction);
          return transaction.run(statement);
        }),
      key,
      length,
    );
  }
}

/** For the type and direction of every connection of the model, the statement that makes its index. */
function connections(model: Model): ReadonlyMap<string, string> {
  const indexes = new Map<string, string>();
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) {
      if (field.kind !== 'relationship' || field.cardinality !== 'connection') continue;
      const { type, direction } = field;
      const { from, to } = endProperties;
      const [near, far] = direction === 'OUT' ? [from, to] : [to, from];
      indexes.set(
        degreeKey(type, direction),
        `CREATE INDEX order_${direction.toLowerCase()}_${type} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${near}, r.${far})`,
      );
    }
  }
  return indexes;
}

async function copyEnds(store: GraphStore, type: string, lock: LoadLock): Promise<void> {
  const text = cypherFile('load/copy_ends', { type });
  let after: string | undefined = '';
  while (after !== undefined) {
    const parameters: CypherStatement['parameters'] = { after, limit: BigInt(nodesAtOnce) };
    const rows: readonly Row[] = await store.write(async (transaction) => {
      await lock.renewIn(transaction);
      return transaction.run({ text, parameters });
    });
    const last = rows[0]?.last ?? null;
    after = last === null ? undefined : String(last);
  }
}

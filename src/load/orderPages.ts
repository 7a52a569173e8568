import { degreeKey, typeOfKey } from '../store/GraphStatistics.ts';
import type { GraphStore, Row, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { DatasetDiff } from './DatasetDiff.ts';

/** Ids on one page: a page of an answer, which has 200 rows at most, is found on two of them. */
const pageLength = 256;

/** Relationships of the nodes whose lists are written by one statement; a hub may have more. */
const relationshipsAtOnce = 20_000;

/** Where statements run: a store, for each a transaction of its own, or a transaction. */
type Run = WriteTransaction['run'];

/** The indexes by which lists and their pages are found. */
export async function indexOrderPages(store: GraphStore): Promise<void> {
  for (const [name, label, property] of [
    ['order_lists', '_OrderList', 'of'],
    ['order_pages', '_OrderPage', 'at'],
  ]) {
    const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    await store.schema({ text, parameters: {} });
  }
  await store.awaitIndexes();
}

/**
 * Keep, for every node with relationships of a type and direction, the ids they lead to in order: a list
 * (`:_OrderList`) that says how many there are and where each page begins, and the pages (`:_OrderPage`).
 * What was kept of them before is replaced.
 * @param key of the type and direction, see `degreeKey`
 * @param length of a page
 */
export async function writeOrderPages(run: Run, key: string, length = pageLength): Promise<void> {
  const lists = await run({ text: cypherFile('load/read_order_lists'), parameters: { key } });
  await remove(
    run,
    lists.map(({ list }) => String(list)),
  );
  const text = cypherFile('load/read_ordered_nodes', { relationship: arrow(key, 'r') });
  await write(run, key, await run({ text, parameters: {} }), length);
}

/** What has to be ordered anew once a difference is written. */
export interface TouchedOrders {
  /** By key, the ids of nodes whose relationships change; undefined for all there are. */
  readonly nodes: ReadonlyMap<string, readonly string[]> | undefined;
}

/**
 * Which orders a difference touches, found out before it is written.
 * @param keys whose orders the graph keeps in pages
 */
export async function touchedOrders(
  run: Run,
  { nodes, relationships }: DatasetDiff,
  keys: readonly string[],
): Promise<TouchedOrders> {
  const touched = new Map<string, readonly string[]>();
  const removed = nodes.flatMap(({ kind, id }) => (kind === 'removed' ? [id] : []));
  for (const key of keys) {
    const type = typeOfKey(key);
    const ids = new Set(removed);
    for (const change of relationships) {
      if (change.type !== type || !(change.kind === 'added' || change.kind === 'removed')) continue;
      ids.add(key === degreeKey(type, 'OUT') ? change.from : change.to);
    }
    if (removed.length > 0) {
      // With a node go its relationships, also those that nobody states any more.
      const text = cypherFile('load/read_ordered_nodes_of', { relationship: arrow(key, 'r') });
      for (const { id } of await run({ text, parameters: { ids: removed } })) ids.add(String(id));
    }
    touched.set(key, [...ids]);
  }
  return { nodes: touched };
}

/**
 * Bring what is kept of orders to what the graph has now.
 * @param keys whose orders the graph keeps in pages
 */
export async function renewOrders(
  run: Run,
  keys: readonly string[],
  { nodes }: TouchedOrders,
): Promise<void> {
  for (const key of keys) {
    if (nodes === undefined) {
      await writeOrderPages(run, key);
      continue;
    }
    const ids = nodes.get(key) ?? [];
    if (ids.length === 0) continue;
    await remove(
      run,
      ids.map((id) => `${key} ${id}`),
    );
    await write(
      run,
      key,
      ids.map((id) => ({ id, degree: 1 })),
      pageLength,
    );
  }
}

async function remove(run: Run, lists: readonly string[]): Promise<void> {
  if (lists.length === 0) return;
  await run({ text: cypherFile('load/remove_order_pages'), parameters: { lists } });
  await run({ text: cypherFile('load/remove_order_lists'), parameters: { lists } });
}

async function write(run: Run, key: string, nodes: readonly Row[], length: number): Promise<void> {
  const text = cypherFile('load/write_order_pages', { relationship: arrow(key, '') });
  let ids: string[] = [];
  let relationships = 0;
  const flush = async () => {
    if (ids.length > 0) await run({ text, parameters: { ids, key, length: BigInt(length) } });
    [ids, relationships] = [[], 0];
  };
  for (const { id, degree } of nodes) {
    ids.push(String(id));
    relationships += Number(degree);
    if (relationships >= relationshipsAtOnce) await flush();
  }
  await flush();
}

/** A relationship as Cypher writes it between its node and the other. */
function arrow(key: string, variable: string): string {
  const type = typeOfKey(key);
  return key === degreeKey(type, 'OUT') ? `-[${variable}:${type}]->` : `<-[${variable}:${type}]-`;
}

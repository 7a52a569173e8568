import type { GraphStore, Row, WriteTransaction } from '../store/GraphStore.ts';
import {
  greatestValue,
  type KeptOrder,
  noOwner,
  type PageDirection,
  type Sequence,
  sequencesOf,
} from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import { editOrderPages } from './editOrderPages.ts';
import { arrow, entriesOf, type TouchedOrders } from './touchedOrders.ts';
import { writeLongList } from './writeLongList.ts';

/**
 * Ids on one page: a page of an answer, which has 200 rows at most, is found on two of them or three. A node that
 * leads to no more has no list: they are put in order when they are asked for.
 */
const pageLength = 256;

/** Relationships of the nodes whose lists are written by one statement; a hub may have more. */
const relationshipsAtOnce = 20_000;

/** Lists of so many pages are written anew whatever changes. */
const fewPages = 4;

/** A list of more pages is written page by page. */
const manyPages = 16;

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
 * Have the engine unpack what it has of pages, which it does of all of them when the first is read after an open:
 * 1.5 s at a million nodes, which a question would wait for.
 */
export async function warmOrderPages(store: GraphStore): Promise<void> {
  if (store.dialect.orderedIndexes) return;
  await store.read({ text: cypherFile('load/touch_order_pages'), parameters: {} });
}

/**
 * Keep, for every node with more relationships of a type and direction than a page has room for, the ids they lead
 * to in order: a list (`:_OrderList`) that says how many there are and where each page begins, and the pages (`:_OrderPage`). Of
 * an order by a property there are two: values ascending, and descending, each with ascending ids. All nodes of a
 * type are kept in the order of a property in the same way, as if one node led to them.
 * What was kept of them before is replaced.
 * @param length of a page
 */
export async function writeOrderPages(run: Run, order: KeptOrder, length = pageLength): Promise<void> {
  const nodes = await ownersOf(run, order, length);
  for (const sequence of sequencesOf(order)) {
    const { key } = sequence;
    const lists = await run({ text: cypherFile('load/read_order_lists'), parameters: { key } });
    await remove(
      run,
      lists.map(({ list }) => String(list)),
    );
    await write(run, sequence, nodes, length);
  }
}

/**
 * Bring what is kept of orders to what the graph has now: of a long list the pages that change, of others all.
 * @param orders those the graph keeps in pages
 * @param touched what changed in them; undefined for all there is
 */
export async function renewOrders(
  run: Run,
  orders: readonly KeptOrder[],
  touched: TouchedOrders | undefined,
): Promise<void> {
  for (const order of orders) {
    if (touched === undefined) {
      await writeOrderPages(run, order);
      continue;
    }
    const changes = touched.get(order.key);
    if (changes === undefined) continue;
    const entries = await entriesOf(run, order, changes);
    for (const sequence of sequencesOf(order)) {
      const nameOf = (id: string) => `${sequence.key} ${id}`;
      await remove(run, [...changes.gone].map(nameOf));
      const names = [...entries.keys()].map(nameOf);
      const sizes = await run({ text: cypherFile('load/read_order_sizes'), parameters: { lists: names } });
      const known = new Map(sizes.map((row) => [String(row.list), row]));
      /** Lists to be written anew, by the length of their pages. */
      const anew = new Map<number, string[]>();
      for (const [id, some] of entries) {
        const list = nameOf(id);
        const { size = 0, length = pageLength } = known.get(list) ?? {};
        const isLong = Number(size) > fewPages * Number(length);
        const edited =
          isLong && (await editOrderPages(run, sequence, list, Number(size), Number(length), some));
        if (edited) continue;
        const others = anew.get(Number(length));
        if (others === undefined) anew.set(Number(length), [id]);
        else others.push(id);
      }
      for (const [length, ids] of anew) {
        const kept = ids.map(nameOf).filter((list) => known.has(list));
        await remove(run, kept);
        await write(run, sequence, await ownersOf(run, order, length, ids), length);
      }
    }
  }
}

/**
 * The nodes that have lists in an order; all nodes of a label have one together, which is nobody's.
 * @param length of a page
 * @param ids of the nodes that are looked at; all when left out
 */
async function ownersOf(
  run: Run,
  order: KeptOrder,
  length: number,
  ids?: readonly string[],
): Promise<readonly Row[]> {
  if (order.type === undefined) return [{ id: noOwner, degree: 0 }];
  const names = { relationship: arrow(order, 'r') };
  const parameters = { length: BigInt(length) };
  if (ids === undefined) return run({ text: cypherFile('load/read_ordered_nodes', names), parameters });
  const text = cypherFile('load/read_ordered_among', names);
  return run({ text, parameters: { ids, ...parameters } });
}

async function remove(run: Run, lists: readonly string[]): Promise<void> {
  if (lists.length === 0) return;
  await run({ text: cypherFile('load/remove_order_pages'), parameters: { lists } });
  await run({ text: cypherFile('load/remove_order_lists'), parameters: { lists } });
}

function writingText(order: KeptOrder, direction: PageDirection): string {
  const { by } = order;
  const relationship = arrow(order, '');
  if (by === undefined) return cypherFile('load/write_order_pages', { relationship });
  return cypherFile('load/write_value_pages', { relationship, property: by.property, direction });
}

/** @param nodes id, and degree: about how many rows its list has */
async function write(run: Run, sequence: Sequence, nodes: readonly Row[], length: number): Promise<void> {
  const { key, order, direction } = sequence;
  const { by } = order;
  const text = writingText(order, direction);
  const more = by === undefined ? {} : { greatest: greatestValue[by.kind] };
  let ids: string[] = [];
  let relationships = 0;
  const flush = async () => {
    if (ids.length > 0) await run({ text, parameters: { ids, key, length: BigInt(length), ...more } });
    [ids, relationships] = [[], 0];
  };
  for (const { id, degree } of nodes) {
    if (order.type === undefined || Number(degree) > manyPages * length) {
      await writeLongList(run, sequence, String(id), length);
      continue;
    }
    ids.push(String(id));
    relationships += Number(degree);
    if (relationships >= relationshipsAtOnce) await flush();
  }
  await flush();
}

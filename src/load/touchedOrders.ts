import type { ResultValue, Row, WriteTransaction } from '../store/GraphStore.ts';
import { greatestValue, type KeptOrder, noOwner } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import type { DatasetDiff, NodeChange } from './DatasetDiff.ts';
import { isInternal } from './readGraph.ts';

type Run = WriteTransaction['run'];

/** Nodes looked at by one statement. */
const idsAtOnce = 20_000;

/** By the key of an order, what a difference changes in it. */
export type TouchedOrders = ReadonlyMap<string, TouchedOrder>;

export interface TouchedOrder {
  /** Ids of nodes that go, and with them all that is kept of theirs. */
  readonly gone: ReadonlySet<string>;
  /** By the id of a node, those it leads to that come, go or have another value. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Presence>>;
  /** By id, the values before, where the order has some. */
  readonly values: ReadonlyMap<string, ResultValue>;
}

/** Whether a relationship is there before the difference, and afterwards. */
interface Presence {
  readonly before: boolean;
  readonly after: boolean;
}

/** Where something stands in an order. */
export interface Entry {
  /** Null where the ids alone order. */
  readonly value: ResultValue;
  readonly id: string;
}

export interface EntryChanges {
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/** What a difference touches of the orders that are kept in pages, found out before it is written. */
export async function touchedOrders(
  run: Run,
  { nodes, relationships }: DatasetDiff,
  orders: readonly KeptOrder[],
): Promise<TouchedOrders> {
  const touched = new Map<string, TouchedOrder>();
  const removed = idsOf(nodes, ({ kind }) => kind === 'removed');
  for (const order of orders) {
    if (order.type === undefined) {
      touched.set(order.key, await touchedOfType(run, nodes, order));
      continue;
    }
    const pairs = new Map<string, Map<string, Presence>>();
    const add = (near: string, far: string, presence: Presence) => {
      const own = pairs.get(near) ?? new Map<string, Presence>();
      pairs.set(near, own.set(far, presence));
    };
    const changed = idsOf(nodes, (change) => mayMove(change, order));
    // With a node go its relationships, also those that nobody states any more.
    for (const [ids, after] of [
      [changed, true],
      [removed, false],
    ] as const) {
      for (const { near, id } of await pairsOf(run, order, ids)) {
        add(String(near), String(id), { before: true, after });
      }
    }
    for (const { type, kind, from, to } of relationships) {
      if (type !== order.type || !(kind === 'added' || kind === 'removed')) continue;
      const [near, far] = order.direction === 'OUT' ? [from, to] : [to, from];
      add(near, far, { before: kind === 'removed', after: kind === 'added' });
    }
    const gone = new Set(removed);
    for (const id of gone) pairs.delete(id);
    const before = farIds(pairs, ({ before }) => before);
    touched.set(order.key, { gone, pairs, values: await valuesOf(run, order, before) });
  }
  return touched;
}

/** What a difference changes in the order of all nodes of a type, which are those with its label. */
async function touchedOfType(run: Run, nodes: Iterable<NodeChange>, order: KeptOrder): Promise<TouchedOrder> {
  const added = idsOf(nodes, ({ kind }) => kind === 'added');
  const removed = idsOf(nodes, ({ kind }) => kind === 'removed');
  const moved = idsOf(
    nodes,
    (change) =>
      change.kind !== 'added' && change.kind !== 'removed' && (isRetyped(change) || mayMove(change, order)),
  );
  const values = await valuesOf(run, order, [...removed, ...moved]);
  const own = new Map<string, Presence>();
  for (const id of removed) own.set(id, { before: values.has(id), after: false });
  for (const id of moved) own.set(id, { before: values.has(id), after: true });
  for (const id of added) own.set(id, { before: false, after: true });
  return { gone: new Set(), pairs: new Map([[noOwner, own]]), values };
}

/** Only the ids are held: the changes themselves may lie in a file. */
function idsOf(nodes: Iterable<NodeChange>, when: (change: NodeChange) => boolean): readonly string[] {
  const ids: string[] = [];
  for (const change of nodes) if (when(change)) ids.push(change.id);
  return ids;
}

const isRetyped = ({ fields }: NodeChange) => fields.some(({ property }) => property === '_labels');

/** Whether what is written of a node may change the value it is ordered by. */
function mayMove({ kind, row, fields }: NodeChange, { by }: KeptOrder): boolean {
  if (by === undefined || row === undefined || kind === 'added' || kind === 'removed') return false;
  // What the loader derives is no field of a change; and what a claim adds to a node it does not list.
  if (kind !== 'changed' || isInternal(by.property)) return true;
  return fields.some(({ property }) => property === by.property);
}

/** What comes and goes, by the id of the node whose order it is; to be asked once the difference is written. */
export async function entriesOf(
  run: Run,
  order: KeptOrder,
  { pairs, values }: TouchedOrder,
): Promise<ReadonlyMap<string, EntryChanges>> {
  const after = await valuesOf(
    run,
    order,
    farIds(pairs, (presence) => presence.after),
  );
  const entries = new Map<string, EntryChanges>();
  for (const [near, fars] of pairs) {
    const removed: Entry[] = [];
    const added: Entry[] = [];
    for (const [id, presence] of fars) {
      const [old, now] = [values.get(id) ?? null, after.get(id) ?? null];
      // What is written may be of another type, and is not found then.
      const isThere = presence.after && (order.type !== undefined || after.has(id));
      if (presence.before && isThere && old === now) continue;
      if (presence.before) removed.push({ value: old, id });
      if (isThere) added.push({ value: now, id });
    }
    if (removed.length + added.length > 0) entries.set(near, { removed, added });
  }
  return entries;
}

function farIds(
  pairs: ReadonlyMap<string, ReadonlyMap<string, Presence>>,
  when: (presence: Presence) => boolean,
): readonly string[] {
  const ids = new Set<string>();
  for (const fars of pairs.values()) for (const [id, presence] of fars) if (when(presence)) ids.add(id);
  return [...ids];
}

async function pairsOf(run: Run, order: KeptOrder, ids: readonly string[]): Promise<readonly Row[]> {
  const back = { ...order, direction: order.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  const text = cypherFile('load/read_order_pairs', { relationship: arrow(back, 'r') });
  const pairs: Row[] = [];
  for (const some of inBatches(ids))
    for (const pair of await run({ text, parameters: { ids: some } })) pairs.push(pair);
  return pairs;
}

/** Values by id; null of those that are there where the ids alone order them. */
async function valuesOf(
  run: Run,
  { by, type, of }: KeptOrder,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ResultValue>> {
  const values = new Map<string, ResultValue>();
  if (by === undefined && type !== undefined) return values;
  const label = type === undefined ? of : 'Node';
  const { property, kind } = by ?? { property: 'id', kind: 'Text' as const };
  const text = cypherFile('load/read_order_values', { label, property });
  for (const some of inBatches(ids)) {
    const rows = await run({ text, parameters: { ids: some, greatest: greatestValue[kind] } });
    for (const { id, value } of rows) values.set(String(id), by === undefined ? null : (value ?? null));
  }
  return values;
}

function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += idsAtOnce) yield ids.slice(from, from + idsAtOnce);
}

/** A relationship as Cypher writes it between its node and the other. */
export function arrow({ type, direction }: KeptOrder, variable: string): string {
  return direction === 'OUT' ? `-[${variable}:${type}]->` : `<-[${variable}:${type}]-`;
}

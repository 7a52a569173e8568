import type { GraphStore, ReadOptions, ResultValue, Row } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';

/** Stored properties by name, internal ones (`_datasets` ...) included. */
export type StoredProperties = Readonly<Record<string, ResultValue>>;

export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** Loading reads more at a time than a query may. */
const options: ReadOptions = { timeoutMs: 600_000 };

/** The labels of a node, or properties of either, that are book-keeping and not the model's. */
export const isInternal = (name: string): boolean => name.startsWith('_');

/** Datasets that claim a thing; the first owns it: only its values are stored. */
export function claimsOf({ properties }: { readonly properties: StoredProperties }): readonly string[] {
  const datasets = properties._datasets;
  return Array.isArray(datasets) ? (datasets as readonly string[]) : [];
}

/** A relationship's identity: its type and both ends. */
export function relationshipKey({ type, from, to }: { type: string; from: string; to: string }): string {
  return JSON.stringify([type, from, to]);
}

/** `items` in lists of at most `size`. */
export function* batches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Ids that are read at a time where an index gives them in order. */
const idsAtOnce = 50_000;

/** Ids of all nodes that a dataset claims; in order where the engine's indexes give them so. */
export async function* claimedIds(store: GraphStore, dataset: string): AsyncGenerator<string> {
  if (!store.dialect.orderedIndexes) {
    // Each part would look through all nodes. They are in the memory of this process anyway.
    const statement = { text: cypherFile('load/read_claimed_ids'), parameters: { dataset } };
    const [row] = await store.read(statement, options);
    yield* (row?.ids ?? []) as readonly string[];
    return;
  }
  const text = cypherFile('load/read_claimed_nodes');
  for (let after = ''; ; ) {
    const rows = await store.read(
      { text, parameters: { dataset, after, limit: BigInt(idsAtOnce) } },
      options,
    );
    for (const { id } of rows) yield String(id);
    if (rows.length < idsAtOnce) return;
    after = String(rows.at(-1)?.id);
  }
}

/** What is kept of a node beside its properties and compared; what only questions are answered from stays. */
const comparedOfNodes = ['_datasets', '_saidBy', '_derived', '_own', '_extensions', '_changedAt'];

/** The properties of a row with their `names` and `values`. */
export function propertiesOf({ names, values }: Row): Record<string, ResultValue> {
  const properties: Record<string, ResultValue> = {};
  const all = values as readonly ResultValue[];
  let index = 0;
  for (const name of names as readonly string[]) properties[name] = all[index++] as ResultValue;
  return properties;
}

/** Those of the named nodes that exist, by id; of their internal properties those that are compared. */
export async function readNodes(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredNode>> {
  const statement = { text: cypherFile('load/read_nodes'), parameters: { ids, internal: comparedOfNodes } };
  const rows = await store.read(statement, options);
  return new Map(
    rows.map((row) => {
      const id = String(row.id);
      return [id, { id, labels: row.labels as readonly string[], properties: propertiesOf(row) }];
    }),
  );
}

/** The relationships that leave the named nodes, by the id of the node. */
export async function readRelationships(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredRelationship[]>> {
  const relationships = new Map<string, StoredRelationship[]>();
  if (ids.length === 0) return relationships;
  const statement = { text: cypherFile('load/read_relationships'), parameters: { ids } };
  for (const row of await store.read(statement, options)) {
    const properties = propertiesOf(row);
    properties._datasets = row.datasets as ResultValue;
    // Most have none.
    if (typeof row.own === 'string') properties._own = row.own;
    if (typeof row.extensions === 'string') properties._extensions = row.extensions;
    const relationship = { type: String(row.type), from: String(row.from), to: String(row.to), properties };
    const known = relationships.get(relationship.from);
    if (known === undefined) relationships.set(relationship.from, [relationship]);
    else known.push(relationship);
  }
  return relationships;
}

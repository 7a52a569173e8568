import { randomUUID } from 'node:crypto';
import type { GraphStore, ParameterValue, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { ChangeKind, Counts, DatasetDiff } from './DatasetDiff.ts';
import type { ModelShape } from './modelShape.ts';

/** What the graph remembers of one load of a dataset. */
export interface LoadEntry {
  readonly id: string;
  readonly version: string;
  /** RUNNING also stands on the entry of a load that died; the next load marks it ABANDONED. */
  readonly state: 'RUNNING' | 'DONE' | 'FAILED' | 'ABANDONED';
  readonly startedAt: string;
}

/** Most ids of changed nodes that an entry names. */
export const mostChangedIds = 1_000;

const kinds: readonly ChangeKind[] = ['added', 'changed', 'claimed', 'released', 'removed'];

/** The version of a dataset that the graph was last brought to, if any. */
export async function lastVersion(
  store: GraphStore,
  { logLabels: labels }: ModelShape,
  dataset: string,
): Promise<string | undefined> {
  const text = cypherFile('load/read_done_loads', { labels });
  const [row] = await store.read({ text, parameters: { dataset } });
  return row === undefined ? undefined : String(row.version);
}

/** The last load of a dataset, if any. */
export async function lastLoad(
  store: GraphStore,
  { logLabels: labels }: ModelShape,
  dataset: string,
): Promise<LoadEntry | undefined> {
  const statement = { text: cypherFile('load/read_loads', { labels }), parameters: { dataset, limit: 1n } };
  const [entry] = (await store.read(statement)) as unknown as readonly LoadEntry[];
  return entry;
}

/**
 * Write the log entry of a load that begins, in the transaction that begins it. It names what the
 * load is going to remove: once the nodes are gone, a load that completes an interrupted one could
 * not tell.
 */
export async function startLoad(
  transaction: WriteTransaction,
  { logLabels: labels }: ModelShape,
  { dataset, version, nodes }: DatasetDiff,
  by: string,
): Promise<LoadEntry> {
  const removedIds = idsOf(nodes, ['removed']);
  const entry: LoadEntry = {
    id: `load.${randomUUID()}`,
    version,
    state: 'RUNNING',
    startedAt: new Date().toISOString(),
  };
  const { id, startedAt } = entry;
  await transaction.run({
    text: cypherFile('load/abandon_loads', { labels }),
    parameters: { dataset, at: startedAt },
  });
  await transaction.run({
    text: cypherFile('load/start_load', { labels }),
    parameters: { id, dataset, version, by, startedAt, removedIds },
  });
  return entry;
}

/**
 * Close the log entry of a load, with the number of things of each kind of change.
 * @param dataVersion the version of the data from now on
 */
export async function finishLoad(
  transaction: WriteTransaction,
  { logLabels: labels }: ModelShape,
  { id }: LoadEntry,
  state: 'DONE' | 'FAILED',
  diff: DatasetDiff,
  dataVersion: number,
): Promise<void> {
  const isDone = state === 'DONE';
  const counts = isDone ? { ...totals('nodes', diff), ...totals('relationships', diff) } : {};
  const changedIds = isDone ? idsOf(diff.nodes, ['added', 'changed'], mostChangedIds) : [];
  await transaction.run({
    text: cypherFile('load/finish_load', { labels }),
    parameters: {
      id,
      state,
      finishedAt: new Date().toISOString(),
      counts,
      dataVersion: BigInt(dataVersion),
      changedIds,
    },
  });
}

/**
 * Keep the bookmarks of a load in its log entry and beside the version of the data it made. Without
 * them, which is so until this is written, a reader goes by what it has read itself.
 */
export async function keepBookmarks(
  store: GraphStore,
  { logLabels: labels }: ModelShape,
  { id }: LoadEntry,
  dataVersion: number,
): Promise<void> {
  const bookmarks = store.bookmarks();
  if (bookmarks.length === 0) return;
  const text = cypherFile('load/keep_bookmarks', { labels });
  const parameters = { id, version: BigInt(dataVersion), bookmarks };
  await store.write((transaction) => transaction.run({ text, parameters }));
}

function idsOf(
  nodes: DatasetDiff['nodes'],
  wanted: readonly ChangeKind[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const ids: string[] = [];
  for (const { kind, id } of nodes) {
    if (!wanted.includes(kind)) continue;
    ids.push(id);
    if (ids.length >= most) break;
  }
  return ids;
}

/** Such as `nodesAdded`. */
function totals(of: 'nodes' | 'relationships', diff: DatasetDiff): Record<string, ParameterValue> {
  const perType = Object.values<Counts>(of === 'nodes' ? diff.nodeCounts : diff.relationshipCounts);
  return Object.fromEntries(
    kinds.map((kind) => [
      `${of}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      BigInt(perType.reduce((sum, counts) => sum + counts[kind], 0)),
    ]),
  );
}

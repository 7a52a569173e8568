import { randomUUID } from 'node:crypto';
import type { GraphStore, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';

/** A dataset the graph has been loaded with. */
export interface LoadedDataset {
  readonly id: string;
  readonly version: string;
}

/** Which state of the data a graph holds. */
export interface DataState {
  /** Grows with every load; even at rest, odd while a load writes or after one that died writing. */
  readonly version: number;
  /** Drawn when the graph was made: versions of different graphs never mean the same. */
  readonly instance: string;
  readonly datasets: readonly LoadedDataset[];
  /** Ids of datasets whose load has not ended. */
  readonly pending: readonly string[];
  /** Of the load that made this version, on a cluster: who follows them reads nothing older. */
  readonly bookmarks: readonly string[];
}

/** Whether nothing is being written and every load has ended. */
export const isSettled = ({ version }: Pick<DataState, 'version'>): boolean => version % 2 === 0;

/** Of a graph that nothing has been loaded into. */
export const emptyState: DataState = {
  version: 0,
  instance: 'none',
  datasets: [],
  pending: [],
  bookmarks: [],
};

/**
 * Read which state of the data a graph holds. Later reads of the same store see nothing older,
 * whichever member of a cluster answers them.
 * @param timeoutMs the store's own limit of a read when left out: a load does not fail because its server is busy
 */
export async function readDataState(store: Pick<GraphStore, 'read'>, timeoutMs?: number): Promise<DataState> {
  const statement = { text: cypherFile('load/read_data_version'), parameters: {} };
  const [row] = await store.read(statement, {
    leading: true,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  if (row === undefined) return emptyState;
  return {
    version: Number(row.version),
    instance: String(row.instance),
    datasets: JSON.parse(String(row.datasets)),
    pending: (row.pending ?? []) as readonly string[],
    bookmarks: (row.bookmarks ?? []) as readonly string[],
  };
}

/** Say, in the transaction that opens a load's log entry, that the data is between versions. */
export async function beginWriting(transaction: WriteTransaction, dataset: string): Promise<void> {
  await transaction.run({
    text: cypherFile('load/begin_writing'),
    parameters: { dataset, instance: randomUUID() },
  });
}

/**
 * Say, in the transaction that completes a load, that a dataset is whole.
 * @param datasets what the graph has then; undefined when a load ended without a change
 * @returns the version of the data
 */
export async function endWriting(
  transaction: WriteTransaction,
  dataset: string,
  datasets: readonly LoadedDataset[] | undefined,
): Promise<number> {
  const [row] = await transaction.run({
    text: cypherFile('load/end_writing'),
    parameters: { dataset, datasets: datasets === undefined ? null : JSON.stringify(datasets) },
  });
  return Number(row?.version ?? 0);
}

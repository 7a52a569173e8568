import { KgError } from '../errors/KgError.ts';
import type { GraphStore, WriteTransaction } from '../store/GraphStore.ts';
import { applyDiff, type BulkWriter } from './applyDiff.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import { beginWriting, type DataState, endWriting, type LoadedDataset } from './dataVersion.ts';
import { readOrders } from './keepOrders.ts';
import type { LoadLock } from './loadLock.ts';
import { finishLoad, keepBookmarks, type LoadEntry, startLoad } from './loadLog.ts';
import type { ModelShape } from './modelShape.ts';
import { renewOrders } from './orderPages.ts';
import { markRollups, readRollupsOf, rebuildCells, touchCells } from './rollupCells.ts';
import { noteSearchChange, searchedIn } from './searchChanges.ts';
import { type TouchedOrders, touchedOrders } from './touchedOrders.ts';

type Run = WriteTransaction['run'];

const within =
  (transaction: WriteTransaction): Run =>
  (statement) =>
    transaction.run(statement);

/**
 * Changes up to which is found out what they touch of the orders kept in pages: of 100,000 rows it pays up to about
 * 20,000, and of fewer it costs a second more than writing all of them; what is touched is held in memory.
 */
const mostTouched = 50_000;

export interface WriteOptions {
  readonly by: string;
  /** The datasets the graph has when it is written. */
  readonly after: readonly LoadedDataset[];
  readonly atOnce: number;
  readonly batchSize: number;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Write a difference, from one version of the data to the next, and its entry of the load log: up to
 * `atOnce` changes in one transaction, more of them in several, or, where the engine can, in those it
 * divides the work into itself.
 * @throws KgError LOAD_LOCKED | SERVICE_UNAVAILABLE | STORE_FULL | STORE_FAILURE
 */
export async function writeDiff(
  store: GraphStore,
  shape: ModelShape,
  diff: DatasetDiff,
  state: DataState,
  lock: LoadLock,
  { by, after, atOnce, ...options }: WriteOptions,
): Promise<void> {
  const underLock = <T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> =>
    store.write(async (transaction) => {
      await lock.renewIn(transaction);
      return work(transaction);
    });
  const { rollups, isBehind } = await readRollupsOf(store, shape.rollups, state);
  // Cells that an earlier load has left behind are all made anew, which is too much for one transaction.
  const changes = diff.nodes.length + diff.relationships.length;
  const isWhole = changes <= atOnce && !isBehind;
  // A larger load changes most there is; what one that broke off has changed is not known any more.
  const changed = isWhole && state.pending.length === 0 ? searchedIn(diff) : undefined;
  const begin = async (transaction: WriteTransaction): Promise<LoadEntry> => {
    await beginWriting(transaction, diff.dataset);
    return startLoad(transaction, shape, diff, by);
  };
  const orders = await readOrders(store);
  const inPages = store.dialect.orderedIndexes ? [] : orders;
  // What a load that broke off has touched is not known any more.
  const findTouched = async (run: Run) =>
    state.pending.length === 0 ? touchedOrders(run, diff, inPages) : undefined;
  const complete = async (
    transaction: WriteTransaction,
    entry: LoadEntry,
    touched?: TouchedOrders,
  ): Promise<number> => {
    await renewOrders(within(transaction), inPages, touched);
    const version = await endWriting(transaction, diff.dataset, after);
    if (!store.dialect.fullText) await noteSearchChange(transaction, state, version, changed);
    await markRollups(within(transaction), rollups, version);
    await finishLoad(transaction, shape, entry, 'DONE', diff, version);
    return version;
  };
  const applyIn = (
    inTransaction: (work: (transaction: WriteTransaction) => Promise<void>) => Promise<void>,
    { startedAt }: LoadEntry,
    bulk?: BulkWriter,
  ) => {
    const inIndexes = store.dialect.orderedIndexes ? orders : [];
    const { plansAtOnce } = store.dialect;
    const how = { ...options, at: startedAt, orders: inIndexes, plansAtOnce, bulk };
    return applyDiff(inTransaction, shape, diff, how);
  };
  const apply = async (transaction: WriteTransaction, entry: LoadEntry): Promise<void> => {
    const renewCells = await touchCells(within(transaction), rollups, diff);
    await applyIn((work) => work(transaction), entry);
    await renewCells();
  };

  if (isWhole && store.dialect.snapshots) {
    // Nobody sees it before it is committed, so nobody needs to be told; failed, it leaves nothing.
    await underLock(async (transaction) => {
      const entry = await begin(transaction);
      const touched = await findTouched(within(transaction));
      await apply(transaction, entry);
      await complete(transaction, entry, touched);
    });
    return;
  }
  const entry = await underLock(begin);
  let version = state.version;
  try {
    if (isWhole) {
      version = await underLock(async (transaction) => {
        await apply(transaction, entry);
        return complete(transaction, entry);
      });
    } else {
      const run = store.bulk;
      const alone: Run = (statement) => underLock((transaction) => transaction.run(statement));
      const touched = changes <= mostTouched ? await findTouched(alone) : undefined;
      await applyIn(underLock, entry, run && { run, owner: lock.owner });
      for (const rollup of rollups) await rebuildCells(alone, rollup);
      version = await underLock((transaction) => complete(transaction, entry, touched));
    }
  } catch (error) {
    // The first error is the one to report; without the mark the entry stays RUNNING, as after a crash.
    await underLock(async (transaction) => {
      // What was one transaction has changed nothing: unless an earlier load broke off, all is as before.
      const untouched = isWhole && !state.pending.includes(diff.dataset);
      const left = untouched ? await endWriting(transaction, diff.dataset, undefined) : state.version;
      if (untouched) await markRollups(within(transaction), rollups, left);
      await finishLoad(transaction, shape, entry, 'FAILED', diff, left);
    }).catch(() => {});
    throw isWhole ? error : partlyWritten(error, diff.dataset);
  }
  // The load is whole without them.
  await keepBookmarks(store, shape, entry, version).catch(() => {});
}

/** An adapter knows of one transaction, which a full disk leaves undone; those before it are done. */
function partlyWritten(error: unknown, dataset: string): unknown {
  if (!(error instanceof KgError) || error.code !== 'STORE_FULL') return error;
  return new KgError(
    'STORE_FULL',
    `The disk of the graph is full, and a part of ${dataset} has been written: make room on it, restart the database if it has stopped, then load ${dataset} again, which completes it.`,
    [],
    { cause: error },
  );
}

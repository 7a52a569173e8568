import { join } from 'node:path';

import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { readForms } from '../keys/searchForms.ts';
import type { SearchMark } from '../keys/searchMark.ts';
import type { KeyedNode } from './buildSegment.ts';
import { dropCutTies, type KeyIndex } from './KeyQuery.ts';
import { KeyTable, nodesInBatch } from './KeyTable.ts';
import { keepTable, type MarkedTable, readKeptTable } from './keptTable.ts';
import { readSearchState, searchChangesBetween } from './searchState.ts';

/** A table, and the state of the data it tells of where that has a name. */
interface Current {
  readonly table: KeyTable;
  readonly mark: SearchMark | undefined;
}

interface Held {
  readonly epoch: bigint | undefined;
  readonly current: Promise<Current>;
}

const tables = new WeakMap<GraphStore, Held>();
const folderName = 'search';
/** Reading the keys of a whole graph. */
const patience = { timeoutMs: 600_000 };

/** Candidates from a table of the keys in this process, brought up to date when the graph has changed. */
export const tableKeys: KeyIndex = {
  async find(query, context) {
    const { table } = await current(context.store);
    const { kept, truncated } = dropCutTies(await table.find(query, () => context.breathe()), query.limit);
    const forms = await formsOf(
      kept.map(({ id }) => id),
      context,
    );
    return { nodes: kept.map(({ id }) => ({ id, forms: readForms(forms.get(id)) })), truncated };
  },
};

/**
 * Make the table of a store ready ahead of the first search: read from beside the graph where it is kept
 * there, brought up to date, and kept. Does nothing where the engine has full-text indexes.
 */
export async function warmSearch(store: GraphStore): Promise<void> {
  if (!store.dialect.fullText) await current(store);
}

async function current(store: GraphStore): Promise<Current> {
  const epoch = store.epoch();
  const held = tables.get(store);
  if (held !== undefined && held.epoch === epoch) return held.current;
  const next: Held = { epoch, current: follow(store, held) };
  tables.set(store, next);
  try {
    return await next.current;
  } catch (error) {
    // What was held is as good a beginning for the next try as it was for this one.
    if (tables.get(store) === next) {
      if (held === undefined) tables.delete(store);
      else tables.set(store, { ...held, epoch: undefined });
    }
    throw error;
  }
}

/** The table of what the graph has now, from what is known of an earlier state. */
async function follow(store: GraphStore, held: Held | undefined): Promise<Current> {
  const before = await held?.current.catch(() => undefined);
  const { mark, isLoaded } = await readSearchState(store);
  if (mark === undefined) {
    // Between two states the last one counts: whoever asks is told to wait, or asks again.
    if (isLoaded && before?.mark !== undefined) return before;
    return { table: await build(store), mark };
  }
  const folder = store.keptIn === undefined ? undefined : join(store.keptIn, folderName);
  const known = marked(before) ?? (folder === undefined ? undefined : await readKeptTable(folder));
  if (known?.mark === mark) return known;
  const changed = known && (await searchChangesBetween(store, known.mark, mark));
  const table =
    known === undefined || changed === undefined
      ? await build(store)
      : await known.table.with(changed, (await inBatches(store, [...changed])).flat());
  // Without it the next start builds it again.
  if (folder !== undefined) await keepTable(folder, { table, mark }).catch(() => {});
  return { table, mark };
}

function marked(current: Current | undefined): MarkedTable | undefined {
  const mark = current?.mark;
  return current === undefined || mark === undefined ? undefined : { table: current.table, mark };
}

async function build(store: GraphStore): Promise<KeyTable> {
  const [row] = await store.read({ text: cypherFile('search/read_keyed_ids'), parameters: {} }, patience);
  return KeyTable.build(batchesOf(store, (row?.ids ?? []) as readonly string[]));
}

/** Not more at once than some batches take, however many nodes there are. */
async function* batchesOf(store: GraphStore, ids: readonly string[]): AsyncGenerator<readonly KeyedNode[]> {
  for (let from = 0; from < ids.length; from += nodesInBatch) {
    const parameters = { ids: ids.slice(from, from + nodesInBatch) };
    const rows = await store.read({ text: cypherFile('search/read_keys'), parameters }, patience);
    yield rows.map(({ id, keys }) => ({ id: String(id), keys: String(keys) }));
  }
}

async function inBatches(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly (readonly KeyedNode[])[]> {
  const batches: (readonly KeyedNode[])[] = [];
  for await (const batch of batchesOf(store, ids)) batches.push(batch);
  return batches;
}

async function formsOf(
  ids: readonly string[],
  { store, reading }: ComputedContext,
): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read({ text: cypherFile('search/read_forms'), parameters: { ids } }, reading);
  return new Map(rows.map(({ id, forms }) => [String(id), forms]));
}

import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { readForms } from '../keys/searchForms.ts';
import { dropCutTies, type KeyIndex } from './KeyQuery.ts';
import { KeyTable, pause } from './KeyTable.ts';

interface Held {
  readonly epoch: bigint | undefined;
  readonly table: Promise<KeyTable>;
}

const tables = new WeakMap<GraphStore, Held>();
/** Nodes added between two turns of the event loop. */
const turn = 500;

/** Candidates from a table of the keys in this process, rebuilt when the graph has changed. */
export const tableKeys: KeyIndex = {
  async find(query, context) {
    const table = await current(context.store);
    const { kept, truncated } = dropCutTies(await table.find(query, () => context.breathe()), query.limit);
    const forms = await formsOf(
      kept.map(({ id }) => id),
      context,
    );
    return { nodes: kept.map(({ id }) => ({ id, forms: readForms(forms.get(id)) })), truncated };
  },
};

/**
 * Build the table of a store ahead of the first search. Does nothing where the engine has full-text
 * indexes.
 */
export async function warmSearch(store: GraphStore): Promise<void> {
  if (!store.dialect.fullText) await current(store);
}

async function current(store: GraphStore): Promise<KeyTable> {
  const epoch = store.epoch();
  const held = tables.get(store);
  if (held !== undefined && held.epoch === epoch) return held.table;
  const table = build(store);
  tables.set(store, { epoch, table });
  try {
    return await table;
  } catch (error) {
    tables.delete(store);
    throw error;
  }
}

async function build(store: GraphStore): Promise<KeyTable> {
  const rows = await store.read(
    { text: cypherFile('search/read_keys'), parameters: {} },
    { timeoutMs: 600_000 },
  );
  const table = new KeyTable();
  for (const [index, { id, keys }] of rows.entries()) {
    table.add(String(id), String(keys));
    if (index % turn === turn - 1) await pause();
  }
  return table.seal();
}

async function formsOf(
  ids: readonly string[],
  { store, reading }: ComputedContext,
): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read({ text: cypherFile('search/read_forms'), parameters: { ids } }, reading);
  return new Map(rows.map(({ id, forms }) => [String(id), forms]));
}

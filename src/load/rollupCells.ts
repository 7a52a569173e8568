import type { Model, Rollup } from '../model/Model.ts';
import type { GraphStore, Row, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import type { DataState } from './dataVersion.ts';

/** Nodes whose cells are made by one statement; one that more lead to has a statement of its own. */
const rowsAtOnce = 20_000;

/** Cells removed by one statement. */
const cellsAtOnce = 20_000n;

/** Where statements run: a store, for each a transaction of its own, or a transaction. */
type Run = WriteTransaction['run'];

/** A rollup that the graph has, of the version of the data it has at rest or of an older one. */
export interface KeptRollup {
  readonly label: string;
  readonly cells: number;
  readonly current: boolean;
}

/** The rollups that the graph has, whether or not the model has them. */
export async function readRollups(store: Pick<GraphStore, 'read'>): Promise<readonly KeptRollup[]> {
  const rows = await store.read({ text: cypherFile('load/read_rollups'), parameters: {} });
  return rows.map(({ label, cells, current }) => ({
    label: String(label),
    cells: Number(cells ?? 0),
    current: current === true,
  }));
}

/**
 * The rollups of a model that the graph has, before a load writes.
 * @returns `isBehind` when some are of an older version than the data, or a load has ended in the middle
 */
export async function readRollupsOf(
  store: Pick<GraphStore, 'read'>,
  all: readonly Rollup[],
  { pending }: Pick<DataState, 'pending'>,
): Promise<{ readonly rollups: readonly Rollup[]; readonly isBehind: boolean }> {
  if (all.length === 0) return { rollups: [], isBehind: false };
  const known = new Map((await readRollups(store)).map(({ label, current }) => [label, current]));
  const rollups = all.filter(({ label }) => known.has(label));
  const isBehind = rollups.some(({ label }) => pending.length > 0 || known.get(label) === false);
  return { rollups, isBehind };
}

/** All rollups of a model. */
export function rollupsOf(model: Model): readonly Rollup[] {
  return [...model.nodes.values()].flatMap((type) => (type.kind === 'object' ? type.rollups : []));
}

/** The indexes by which the cells of a rollup are found that lead to a node. */
export async function indexCells(store: GraphStore, { label, keys }: Rollup): Promise<void> {
  for (const { relationship, column } of keys) {
    if (relationship === undefined) continue;
    const name = `${label.slice(1).toLowerCase()}_${column}`;
    const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (c:${label}) ON (c.${column})`;
    await store.schema({ text, parameters: {} });
  }
}

/** Make all cells of a rollup anew. */
export async function rebuildCells(run: Run, rollup: Rollup): Promise<void> {
  await removeCells(run, rollup.label);
  const { type } = rollup;
  const [{ relationship = '' }] = rollup.keys;
  const slices = await run({ text: cypherFile('load/read_slices', { type, relationship }), parameters: {} });
  await writeSlices(run, rollup, slices);
  await run({ text: cypherFile('load/write_loose_slice', placesOf(rollup)), parameters: {} });
}

/** Remove all cells of a rollup, by its label. */
export async function removeCells(run: Run, label: string): Promise<void> {
  const statement = { text: cypherFile('load/remove_cells', { label }), parameters: { limit: cellsAtOnce } };
  let done = 1;
  while (done > 0) done = Number((await run(statement))[0]?.done ?? 0);
}

/** Say that rollups are of a version of the data. */
export async function markRollups(run: Run, rollups: readonly Rollup[], version: number): Promise<void> {
  for (const { label } of rollups) {
    const text = cypherFile('load/mark_rollup', { label });
    await run({ text, parameters: { label, version: BigInt(version) } });
  }
}

/**
 * Which cells a difference touches, found out before it is written.
 * @param run in the transaction that will write it
 * @returns brings the cells to what the graph has then
 */
export async function touchCells(
  run: Run,
  rollups: readonly Rollup[],
  diff: DatasetDiff,
): Promise<() => Promise<void>> {
  const touched: { readonly rollup: Rollup; readonly rows: readonly string[]; readonly slices: Slices }[] =
    [];
  for (const rollup of rollups) {
    const rows = await rowsTouched(run, rollup, diff);
    touched.push({ rollup, rows, slices: await slicesOf(run, rollup, rows) });
  }
  return async () => {
    for (const { rollup, rows, slices } of touched) {
      const all = new Set([...slices, ...(await slicesOf(run, rollup, rows))]);
      await renewSlices(run, rollup, all);
    }
  };
}

/** Ids of nodes that the first relationship of a rollup leads to; null for nowhere. */
type Slices = ReadonlySet<string | null>;

/** Ids of what changes itself, gets or loses a relationship, or leads to what goes. */
async function rowsTouched(
  run: Run,
  { type, keys }: Rollup,
  { nodes, relationships }: DatasetDiff,
): Promise<readonly string[]> {
  const types = new Set(keys.flatMap(({ relationship }) => relationship ?? []));
  // A node may have been one of the type before, or become one.
  const ids = new Set(Array.from(nodes, ({ id }) => id));
  for (const change of relationships) if (types.has(change.type)) ids.add(change.from);
  const removed = [...nodes].flatMap(({ kind, id }) => (kind === 'removed' ? [id] : []));
  if (removed.length === 0) return [...ids];
  for (const relationship of types) {
    const text = cypherFile('load/read_leading_to', { type, relationship });
    for (const { id } of await run({ text, parameters: { ids: removed } })) ids.add(String(id));
  }
  return [...ids];
}

async function slicesOf(run: Run, { type, keys }: Rollup, ids: readonly string[]): Promise<Slices> {
  if (ids.length === 0) return new Set();
  const [{ relationship = '' }] = keys;
  const text = cypherFile('load/read_slices_of', { type, relationship });
  const rows = await run({ text, parameters: { ids } });
  return new Set(rows.map(({ slice = null }) => (slice === null ? null : String(slice))));
}

async function renewSlices(run: Run, rollup: Rollup, slices: Slices): Promise<void> {
  const ids = [...slices].filter((slice) => slice !== null);
  const places = { label: rollup.label, first: rollup.keys[0].column };
  if (ids.length > 0) {
    await run({ text: cypherFile('load/remove_slices', places), parameters: { ids } });
    await writeSlices(
      run,
      rollup,
      ids.map((id) => ({ id, degree: 1 })),
    );
  }
  if (!slices.has(null)) return;
  await run({ text: cypherFile('load/remove_loose_slice', places), parameters: {} });
  await run({ text: cypherFile('load/write_loose_slice', placesOf(rollup)), parameters: {} });
}

async function writeSlices(run: Run, rollup: Rollup, slices: readonly Row[]): Promise<void> {
  const text = cypherFile('load/write_slices', placesOf(rollup));
  let ids: string[] = [];
  let rows = 0;
  const flush = async () => {
    if (ids.length > 0) await run({ text, parameters: { ids } });
    [ids, rows] = [[], 0];
  };
  for (const { id, degree } of slices) {
    if (rows + Number(degree) > rowsAtOnce) await flush();
    ids.push(String(id));
    rows += Number(degree);
  }
  await flush();
}

/** What the statements that make cells are filled with. */
function placesOf({ label, type, keys, numbers }: Rollup): Readonly<Record<string, string>> {
  const [first, ...others] = keys;
  const ends: string[] = [];
  const columns: string[] = [];
  const cell = [`${first.column}: k0`, 'rows: rows'];
  for (const [index, { relationship, property, column }] of others.entries()) {
    const name = `k${index + 1}`;
    cell.push(`${column}: ${name}`);
    if (relationship === undefined) columns.push(`, n.${property} AS ${name}`);
    else {
      columns.push(`, e${index} AS ${name}`);
      ends.push(`CALL (n) {\n  MATCH (n)-[:${relationship}]->(m:Node)\n  RETURN min(m.id) AS e${index}\n}`);
    }
  }
  const counted: string[] = [];
  for (const [index, property] of numbers.entries()) {
    for (const statistic of ['count', 'sum', 'min', 'max']) {
      counted.push(`, ${statistic}(n.${property}) AS ${statistic}${index}`);
      cell.push(`${property}_${statistic}: ${statistic}${index}`);
    }
  }
  return {
    ...{ label, type, relationship: first.relationship ?? '' },
    ...{ ends: ends.join('\n'), keys: columns.join(''), numbers: counted.join(''), cell: cell.join(', ') },
  };
}

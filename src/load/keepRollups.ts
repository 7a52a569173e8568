import type { Model } from '../model/Model.ts';
import { namePattern } from '../model/naming.ts';
import type { GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import { isSettled, readDataState } from './dataVersion.ts';
import { type LoadLock, writesUnder } from './loadLock.ts';
import { indexCells, markRollups, readRollups, rebuildCells, removeCells, rollupsOf } from './rollupCells.ts';

/** Nodes of a type from which on its rollups are kept: fewer are counted one by one in about ten milliseconds. */
const manyNodes = 1_000;

export interface KeepRollupOptions {
  /** Most nodes of a type up to which no rollup is begun. */
  readonly manyNodes?: number;
}

/**
 * Keep the rollups of the model's types that have many nodes; loads keep them from then on. Those that are
 * of another version of the data are made anew, those of another model removed. Breaking off leaves nothing
 * that a query relies on.
 * @returns the labels of what is kept
 */
export async function keepRollups(
  store: GraphStore,
  model: Model,
  { nodes }: GraphStatistics,
  lock: LoadLock,
  options: KeepRollupOptions = {},
): Promise<readonly string[]> {
  const known = new Map((await readRollups(store)).map((kept) => [kept.label, kept]));
  const wanted = rollupsOf(model).filter(
    ({ label, type }) => known.has(label) || (nodes[type] ?? 0) > (options.manyNodes ?? manyNodes),
  );
  const missing = wanted.filter(({ label }) => known.get(label)?.current !== true);
  const unknown = [...known.keys()].filter(
    (label) => namePattern.test(label.slice(1)) && !wanted.some((one) => one.label === label),
  );
  const state = await readDataState(store);
  // What a load has left in the middle is counted when that is completed.
  if (missing.length + unknown.length === 0 || !isSettled(state)) return [...known.keys()];
  const run = writesUnder(store, lock);
  for (const label of unknown) {
    await run({ text: cypherFile('load/forget_rollup'), parameters: { label } });
    await removeCells(run, label);
  }
  for (const rollup of missing) await indexCells(store, rollup);
  if (missing.length > 0) await store.awaitIndexes();
  for (const rollup of missing) {
    await rebuildCells(run, rollup);
    await markRollups(run, [rollup], state.version);
  }
  return wanted.map(({ label }) => label);
}

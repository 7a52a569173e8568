import { rebuildCells, rollupsOf } from '../../src/load/rollupCells.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';

/** The cells of a model's rollups, in a stable order. */
async function cellsOf(store: GraphStore, model: Model): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { label } of rollupsOf(model)) {
    const text = `MATCH (c:${label}) RETURN properties(c) AS cell`;
    for (const { cell } of await store.read({ text, parameters: {} })) {
      const stored = Object.entries(cell as object).filter(([, value]) => value !== null);
      found.push(`${label} ${JSON.stringify(stored.sort())}`);
    }
  }
  return found.sort();
}

/** Expect the cells of a graph to be those that its rows give, which are made for it. */
export async function expectSoundCells(store: GraphStore, model: Model): Promise<void> {
  const kept = await cellsOf(store, model);
  for (const rollup of rollupsOf(model)) {
    await store.write((transaction) => rebuildCells((statement) => transaction.run(statement), rollup));
  }
  expect(kept).toEqual(await cellsOf(store, model));
}

import { prepareStore } from '../../src/server/prepareStore.ts';
import type { Engine } from '../neo4j/openEngines.ts';
import { asker, testApi } from './TestGraph.ts';

/** A store of an engine with the shipped data, and a way to ask it. */
export async function openShipped(engine: Engine) {
  const { model } = await testApi();
  const store = await engine.open();
  await prepareStore({ store, model, directories: ['data/haidian-2025-07'] });
  return { store, ask: await asker(store) };
}

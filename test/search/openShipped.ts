import { type Api, loadApi } from '../../src/api/loadApi.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import type { Engine } from '../neo4j/openEngines.ts';

export interface OpenGraph extends Api {
  readonly engine: QueryEngine;
  readonly store: GraphStore;
}

/** A store of an engine with the shipped data, and a query engine with search over it. */
export async function openShipped(on: Engine): Promise<OpenGraph> {
  const api = await loadApi('schema');
  const store = await on.open();
  await prepareStore({ store, model: api.model, directories: ['data/haidian-2025-07'] });
  return { ...api, store, engine: createQueryEngine({ ...api, store, computed: searchFields(api.model) }) };
}

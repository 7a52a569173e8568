import type { GraphQLSchema } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { migrate } from '../../src/load/migrate.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import type { GraphFacts } from '../oracle/generateInput.ts';
import { graphFacts } from '../oracle/graphFacts.ts';
import { writeGraph } from '../oracle/loadGraph.ts';
import { skewedGraph } from './skewedGraph.ts';

/** A graph with hubs in a store, and the engine that answers over it as the service's does. */
export interface SkewedService {
  readonly engine: QueryEngine;
  readonly schema: GraphQLSchema;
  readonly facts: GraphFacts;
}

/** Load the graph of a size, see `skewedGraph`, into an empty store. */
export async function openSkewed(store: GraphStore, size: number, timeoutMs: number): Promise<SkewedService> {
  const { model, schema } = await loadApi('schema');
  const data = skewedGraph(model, size);
  await migrate(store, 'cypher/migrations');
  await ensureModelIndexes(store, model);
  await writeGraph(store, model, data);
  await store.awaitIndexes();
  const statistics = await measureGraph(store, model);
  await store.prepareReads();
  const engine = createQueryEngine({
    model,
    schema,
    store,
    computed: [...searchFields(model), ...exploreFields(model, new Map())],
    statisticsOf: () => statistics,
    timeoutMs,
  });
  return { engine, schema, facts: graphFacts(model, data) };
}

import { pino } from 'pino';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepBesideData } from '../../src/load/keepBesideData.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import { buildServer } from '../../src/server/buildServer.ts';
import { graphqlPath } from '../../src/server/graphqlRoute.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { loadGraph } from '../graph.ts';
import { serveOrders } from './Contender.ts';

/** Others refuse nothing: what a filter over a million nodes may cost is more than an operation may by default. */
const unbounded = { costBudget: 1_000_000_000, costInFlight: 1_000_000_000 };

/** This service as it ships, without its budgets, on Neo4j or (argument `embedded`) on the embedded engine. */
serveOrders(async ({ neo4j, schema: directory }) => {
  const model = await loadModel(directory);
  const schema = buildApiSchema(model);
  const embedded = process.argv[2] === 'embedded';
  const store = embedded ? createGrafeoStore() : createNeo4jStore(neo4j);
  if (embedded) {
    await loadGraph(store, model);
    await withLoadLock(store, {}, (lock) => keepBesideData(store, model, lock));
  }
  const statistics = await ensureStatistics(store, model);
  const app = await buildServer({
    schema,
    // A cold database on a busy machine may take its time over the first answer of each kind.
    engine: createQueryEngine({
      ...{ model, schema, store, timeoutMs: 60_000, statisticsOf: () => statistics },
      ...unbounded,
    }),
    store,
    logger: pino({ level: 'warn' }),
    metrics: createMetrics(true),
    explain: false,
    bodyLimit: 256 * 1024,
    webDirectory: 'none',
  });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}${graphqlPath}` };
});

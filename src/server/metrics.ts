import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache } from '../access/AnswerCache.ts';
import { isSettled } from '../load/dataVersion.ts';
import type { QueryEngine } from '../query/QueryEngine.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { DataWatch } from './DataWatch.ts';

/** What the service counts about itself, in Prometheus form. */
export interface Metrics {
  readonly registry: Registry;
  /** Count the errors of one GraphQL response by code. */
  countErrors(errors: readonly GraphQLFormattedError[]): void;
  /** Count the price of an operation that is about to run. */
  countCost(tier: string, price: number): void;
  /** Count a request that was not let in, by the tier of its caller. */
  countRefusal(tier: string, code: string): void;
  /** Time every request of `app`, report what engine, store and kept answers do, and serve `/metrics`. */
  register(
    app: FastifyInstance,
    engine: Pick<QueryEngine, 'statistics' | 'admission'>,
    store: Pick<GraphStore, 'pressure'>,
    answers?: AnswerCache,
    watch?: DataWatch,
  ): void;
}

/** @param processMetrics also report the process: memory, CPU, event loop, garbage collection */
export function createMetrics(processMetrics: boolean): Metrics {
  const registry = new Registry();
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'kg_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its response.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'kg_graphql_errors_total',
    help: 'Errors in GraphQL responses, by code.',
    labelNames: ['code'] as const,
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'kg_access_refusals_total',
    help: 'Requests that were not let in, by tier and code.',
    labelNames: ['tier', 'code'] as const,
    registers: [registry],
  });
  const costs = new Histogram({
    name: 'kg_operation_cost',
    help: 'Price of the operations that ran, by tier.',
    labelNames: ['tier'] as const,
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers: [registry],
  });
  return {
    registry,
    countCost(tier, price) {
      costs.observe({ tier }, price);
    },
    countRefusal(tier, code) {
      refusals.inc({ tier, code });
    },
    countErrors(list) {
      for (const error of list) errors.inc({ code: String(error.extensions?.code) });
    },
    register(app, engine, store, answers, watch) {
      if (watch !== undefined) reportData(registry, watch);
      if (answers !== undefined) reportAnswers(registry, answers);
      new Gauge({
        name: 'kg_plan_cache',
        help: 'Compiled operations: held now, and hits, misses and evictions since the start.',
        labelNames: ['what'] as const,
        registers: [registry],
        collect() {
          for (const [what, count] of Object.entries(engine.statistics)) this.set({ what }, count);
        },
      });
      new Gauge({
        name: 'kg_admission',
        help: 'Price in flight and operations waiting now; operations that had to wait, and that were sent away, since the start.',
        labelNames: ['what'] as const,
        registers: [registry],
        collect() {
          for (const [what, count] of Object.entries(engine.admission)) this.set({ what }, count);
        },
      });
      new Gauge({
        name: 'kg_statements',
        help: 'Statements to the graph database: running and waiting now, and refused since the start.',
        labelNames: ['what'] as const,
        registers: [registry],
        collect() {
          for (const [what, count] of Object.entries(store.pressure())) this.set({ what }, count);
        },
      });
      app.addHook('onResponse', async (request, reply) => {
        duration.observe(
          {
            // The pattern, never the URL: a label must have few values.
            route: request.routeOptions.url ?? 'none',
            method: request.method,
            status: reply.statusCode,
          },
          reply.elapsedTime / 1000,
        );
      });
      app.get('/metrics', { config: { access: 'operator' } }, async (_request, reply) =>
        reply.type(registry.contentType).send(await registry.metrics()),
      );
    },
  };
}

function reportData(registry: Registry, watch: DataWatch): void {
  let loads = 0;
  watch.onChange(() => {
    loads += 1;
  });
  new Gauge({
    name: 'kg_data',
    help: 'The data: its version, whether a load is writing (1) now, and loads noticed since the start.',
    labelNames: ['what'] as const,
    registers: [registry],
    collect() {
      this.set({ what: 'version' }, watch.state.version);
      this.set({ what: 'loading' }, isSettled(watch.state) ? 0 : 1);
      this.set({ what: 'loads' }, loads);
    },
  });
}

function reportAnswers(registry: Registry, answers: AnswerCache): void {
  new Gauge({
    name: 'kg_answer_cache',
    help: 'Kept answers: size and bytes now; hits, misses, requests that shared an answer and evictions since the start.',
    labelNames: ['what'] as const,
    registers: [registry],
    collect() {
      const { statistics, size, bytes } = answers;
      for (const [what, count] of Object.entries({ ...statistics, size, bytes })) this.set({ what }, count);
    },
  });
}

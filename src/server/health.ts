import type { FastifyInstance } from 'fastify';
import { KgError } from '../errors/KgError.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** How long `/readyz` waits for the graph database, in milliseconds. */
const probeMs = 2000;

export interface HealthOptions {
  readonly store: GraphStore;
  /** Ids of the datasets this process has loaded or found loaded. */
  readonly datasets: readonly string[];
  /** True from the moment a shutdown begins. */
  isClosing(): boolean;
}

/**
 * Serve `/healthz` (the process runs; restart it when this fails) and `/readyz` (the graph database
 * answers and the datasets are loaded; send no traffic while this fails).
 */
export function registerHealth(app: FastifyInstance, { store, datasets, isClosing }: HealthOptions): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    if (isClosing()) return reply.code(503).send({ status: 'closing' });
    try {
      await store.probe(probeMs);
    } catch (error) {
      const reason = error instanceof KgError ? error.code : 'STORE_FAILURE';
      app.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'unavailable', reason });
    }
    return { status: 'ready', datasets };
  });
}

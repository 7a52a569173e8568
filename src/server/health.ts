import type { FastifyInstance } from 'fastify';
import { KgError } from '../errors/KgError.ts';
import { type DataState, isSettled } from '../load/dataVersion.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** How long `/readyz` waits for the graph database, in milliseconds. */
const probeMs = 2000;

export interface HealthOptions {
  readonly store: Pick<GraphStore, 'probe'>;
  /** What the watch knows of the data. */
  state(): DataState;
  /** True from the moment a shutdown begins. */
  isClosing(): boolean;
}

/**
 * Serve `/healthz` (the process runs; restart it when this fails) and `/readyz` (the graph database
 * answers and its data is whole; send no traffic while this fails). `/readyz` says which version of
 * the data there is, and of which datasets.
 */
export function registerHealth(app: FastifyInstance, { store, state, isClosing }: HealthOptions): void {
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
    const { version, datasets, pending } = state();
    if (isSettled({ version })) return { status: 'ready', version, datasets };
    return reply.code(503).send({ status: 'loading', version, datasets, pending });
  });
}

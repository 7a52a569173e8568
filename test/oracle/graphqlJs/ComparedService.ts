import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Model } from '../../../src/model/Model.ts';
import type { ComputedField } from '../../../src/query/plan/ComputedField.ts';
import { createQueryEngine } from '../../../src/query/QueryEngine.ts';
import { buildServer } from '../../../src/server/buildServer.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import type { GraphStore } from '../../../src/store/GraphStore.ts';
import type { HttpAnswer } from './compareOutcome.ts';
import type { OperationParameters } from './varyOperation.ts';

/** Bounds so high that nothing generated meets them: they have tests of their own. */
const unlimited = {
  costBudget: Number.MAX_SAFE_INTEGER,
  costInFlight: Number.MAX_SAFE_INTEGER,
  limits: {
    maxDepth: 100,
    maxFields: 1_000_000,
    maxLookups: 10_000,
    maxConditions: 10_000,
    maxFilterDepth: 1_000,
    maxFilterHops: 1_000,
    maxIntrospection: 1_000,
  },
  timeoutMs: 120_000,
};

/** The HTTP service over a store, listening on a port of its own, and what it logs as errors. */
export class ComparedService {
  readonly logged: string[] = [];
  #app: FastifyInstance | undefined;
  #address = '';

  async start(
    model: Model,
    schema: GraphQLSchema,
    store: GraphStore,
    computed: readonly ComputedField[],
  ): Promise<void> {
    const { logged } = this;
    const sink = new Writable({
      write(line, _encoding, done) {
        logged.push(String(line).slice(0, 2_000));
        done();
      },
    });
    this.#app = await buildServer({
      schema,
      engine: createQueryEngine({ model, schema, store, computed, ...unlimited }),
      store,
      logger: pino({ level: 'error' }, sink),
      metrics: createMetrics(false),
      explain: false,
      bodyLimit: 1024 * 1024,
      webDirectory: '/nowhere',
    });
    this.#address = await this.#app.listen({ port: 0, host: '127.0.0.1' });
  }

  /** Send a request by POST, or by GET when it fits a request line. */
  async ask(parameters: OperationParameters, mediaType: string, byGet: boolean): Promise<HttpAnswer> {
    const address = `${this.#address}/graphql`;
    const query = new URLSearchParams({
      query: parameters.query,
      ...(parameters.variables === undefined ? {} : { variables: JSON.stringify(parameters.variables) }),
      ...(parameters.operationName == null ? {} : { operationName: parameters.operationName }),
    }).toString();
    const headers = { accept: mediaType };
    const response =
      byGet && query.length < 8_000
        ? await fetch(`${address}?${query}`, { headers })
        : await fetch(address, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(parameters),
          });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: (await response.json()) as HttpAnswer['body'],
    };
  }

  async stop(): Promise<void> {
    await this.#app?.close();
  }
}

import type { ApolloServerPlugin } from '@apollo/server';
import { context, propagation, trace } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import { inSpan, isTraced } from '../query/run/inSpan.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** Answer a request in a span that continues the trace of its caller (W3C trace context). */
export function inRequestSpan<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> {
  if (!isTraced()) return work();
  const parent = propagation.extract(context.active(), request.headers);
  return context.with(parent, () =>
    inSpan(`${request.method} ${request.routeOptions.url ?? ''}`, async (span) => {
      span.setAttribute('kg.request_id', request.id);
      if (request.caller !== undefined) span.setAttribute('kg.tier', request.caller.tier.name);
      const result = await work();
      const { document, cost, cache } = request.asked;
      if (document !== undefined) span.setAttribute('kg.document', document);
      if (cost !== undefined) span.setAttribute('kg.cost', cost);
      span.setAttribute('kg.cache', cache);
      return result;
    }),
  );
}

/**
 * A store whose statements are spans of the question they are asked for; what the service reads for
 * itself is none. Their text has no values, but it is long, so it is left out.
 */
export function traced(store: GraphStore, engine: string): GraphStore {
  return {
    ...store,
    read(statement, options) {
      if (trace.getActiveSpan() === undefined) return store.read(statement, options);
      return inSpan('kg.statement', async (span) => {
        span.setAttribute('db.system.name', engine);
        const rows = await store.read(statement, options);
        span.setAttribute('db.response.returned_rows', rows.length);
        return rows;
      });
    },
  };
}

/** Spans of what Apollo Server does: parsing and validating a document it does not know yet. */
export const tracedParsing: ApolloServerPlugin = {
  async requestDidStart() {
    const begin = (name: string) => async () => {
      const span = trace.getTracer('district-graph').startSpan(name);
      return async () => span.end();
    };
    return { parsingDidStart: begin('kg.parse'), validationDidStart: begin('kg.validate') };
  },
};

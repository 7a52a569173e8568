import type { FastifyInstance } from 'fastify';
import { sendError } from '../failures.ts';
import { Refused } from './askEngine.ts';
import type { LinkedOptions } from './LinkedOptions.ts';
import { registerReconcile } from './reconcileRoute.ts';
import { registerResource } from './resourceRoute.ts';
import { registerVoid } from './voidRoute.ts';

/** Serve the graph as linked data: each node at its address, what there is, and names to nodes. */
export async function registerLinked(app: FastifyInstance, options: LinkedOptions): Promise<void> {
  await app.register(async (scope) => {
    const others = scope.errorHandler;
    scope.setErrorHandler((error: Error, request, reply) => {
      if (!(error instanceof Refused)) return others(error as never, request, reply);
      if (error.retryAfter !== undefined) reply.header('retry-after', String(error.retryAfter));
      return sendError(reply, error.status, error.code, error.message);
    });
    registerResource(scope, options);
    registerVoid(scope, options);
    await registerReconcile(scope, options);
  });
}

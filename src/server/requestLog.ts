import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** What is known of a question once it is answered. Never its variables, never an answer. */
export interface Asked {
  /** Id of a registered document, or the beginning of the SHA-256 of the text. */
  document: string | undefined;
  /** Price of the operation; undefined when it was not run for this request. */
  cost: number | undefined;
  cache: 'hit' | 'miss' | 'unchanged' | 'none';
}

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked;
  }
}

/** Log each question at level info: who asked for how much and how long it took, without values. */
export function registerRequestLog(app: FastifyInstance, logger: Logger): void {
  app.decorateRequest('asked', null as unknown as Asked);
  app.addHook('onRequest', async (request) => {
    request.asked = { document: undefined, cost: undefined, cache: 'none' };
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.access !== 'caller') return;
    const { document, cost, cache } = request.asked;
    logger.info(
      {
        requestId: request.id,
        route: request.routeOptions.url,
        tier: request.caller?.tier.name,
        document,
        cost,
        cache,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}

/**
 * What a document that is not registered is called in logs and traces.
 *
 * @param digest SHA-256 of its text, in hexadecimal
 */
export const nameOf = (digest: string): string => digest.slice(0, 16);

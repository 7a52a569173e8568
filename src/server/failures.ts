import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What answers a person's browser at an address that is no page; undefined where pages are not built. */
export type PageOfNothing = ((request: FastifyRequest, reply: FastifyReply) => FastifyReply) | undefined;

/**
 * Errors before GraphQL is reached are told in GraphQL's form, so that a client reads one form. Call
 * it before anything else is registered: what is registered earlier keeps fastify's own form.
 */
export function registerFailures(app: FastifyInstance, graphqlPath: string, page: () => PageOfNothing): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendError(reply, status, 'BAD_REQUEST', error.message);
    request.log.error({ err: error }, 'request failed');
    return sendError(reply, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  });
  app.setNotFoundHandler((request, reply) => {
    const isPerson = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    const explorer = isPerson ? page() : undefined;
    if (explorer !== undefined) return explorer(request, reply.code(404));
    return sendError(reply, 404, 'NOT_FOUND', `Nothing is here. GraphQL answers at ${graphqlPath}.`);
  });
}

/** Refuse a request in GraphQL's form. */
export function sendError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

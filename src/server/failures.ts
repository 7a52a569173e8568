import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

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

/** Options of fastify for what fails before there is a route: the same form. */
export const failuresOfTransport = {
  frameworkErrors: (error: FastifyError, _request: unknown, reply: unknown) => {
    void sendError(reply as FastifyReply, error.statusCode ?? 400, 'BAD_REQUEST', error.message);
  },
  clientErrorHandler: refuseConnection,
};

/** HTTP status of what Node's parser of requests gives up on, by its code; 400 when not listed. */
const statusOfParserCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What cannot be read as HTTP is no event for the log: anybody can send it. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOfParserCode[error.code ?? ''] ?? 400;
  const message = `The request cannot be read as HTTP (${STATUS_CODES[status]}).`;
  const body = JSON.stringify(inForm(message, 'BAD_REQUEST'));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** Refuse a request in GraphQL's form. */
export function sendError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send(inForm(message, code));
}

function inForm(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}

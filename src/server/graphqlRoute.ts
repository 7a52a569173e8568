import type { Socket } from 'node:net';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './engineGateway.ts';
import { sendError } from './failures.ts';

/** Where GraphQL answers. The explorer is at `/`, the playground at `/playground/`. */
export const graphqlPath = '/graphql';

/** With and without a slash at the end: people type both. */
const paths = [graphqlPath, `${graphqlPath}/`];
const methods = 'GET, HEAD, POST, OPTIONS';

/**
 * Serve GraphQL over HTTP by GET, HEAD and POST.
 *
 * GET needs no header against cross-site requests. Such a request can do two kinds of harm: change
 * something, and here nothing can be changed; or show a page what its visitor alone may see, and
 * here no cookie and no other credential is sent by a browser of itself. A page of another origin
 * cannot read the answer unless KG_CORS_ORIGINS names it.
 */
export function registerGraphQL(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  const answer = (request: FastifyRequest, reply: FastifyReply) => answerGraphQL(apollo, request, reply);
  for (const url of paths) {
    app.get(url, {
      async onRequest(request, reply) {
        // Someone opened the endpoint in a browser: show them the page that can ask it questions.
        if (request.headers.accept?.includes('text/html')) {
          return reply.redirect(url.endsWith('/') ? '../playground/' : 'playground/');
        }
      },
      handler: answer,
    });
    app.post(url, answer);
    app.route({
      method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
      url,
      handler: async ({ method }, reply) => {
        reply.header('allow', methods);
        return sendError(reply, 405, 'BAD_REQUEST', `${method} is not supported; use POST or GET.`);
      },
    });
    app.options(url, async (_request, reply) => reply.code(204).header('allow', methods).send());
  }
}

async function answerGraphQL(
  apollo: ApolloServer<RequestContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // HTTP/1.0 may leave the host out, and anyone can send one that is none.
  if (!URL.canParse(`http://${request.headers.host ?? ''}/`)) {
    return sendError(reply, 400, 'BAD_REQUEST', 'The Host header is missing, or names no host.');
  }
  const mark = request.url.indexOf('?');
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // An answer to HEAD is the one to GET; fastify leaves its body out.
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headerMap(request),
      search: mark < 0 ? '' : request.url.slice(mark),
      body: request.body,
    },
    context: async () => ({ signal: abortOnDisconnect(request.raw.socket) }),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  // Incremental delivery is not offered, so every answer is in one piece.
  return reply.send(body.kind === 'complete' ? body.string : '');
}

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

const disconnects = new WeakMap<Socket, AbortSignal>();

/**
 * A signal that aborts when the connection closes. One for all requests of a connection: making one
 * costs a request more than the engine takes to find its plan and bind it.
 */
function abortOnDisconnect(socket: Socket): AbortSignal {
  const known = disconnects.get(socket);
  if (known !== undefined) return known;
  const controller = new AbortController();
  socket.once('close', () => controller.abort());
  disconnects.set(socket, controller.signal);
  return controller.signal;
}

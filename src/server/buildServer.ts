import type { Socket } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { QueryEngine } from '../query/QueryEngine.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { engineGateway, type RequestContext } from './engineGateway.ts';
import { createErrorFormatter, statusOfErrors } from './formatError.ts';
import { registerHealth } from './health.ts';
import type { Metrics } from './metrics.ts';
import { registerPages } from './pages.ts';

/** Where GraphQL answers. The explorer is at `/`, the playground at `/playground/`. */
export const graphqlPath = '/graphql';

/** A document longer than this is refused before it is parsed to its end. */
const maxTokens = 10_000;

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly engine: QueryEngine;
  readonly store: GraphStore;
  readonly datasets: readonly string[];
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly explain: boolean;
  readonly bodyLimit: number;
  readonly webDirectory: string;
}

/**
 * Build the HTTP service: GraphQL at `/graphql`, the explorer at `/`, health and metrics. It does
 * not listen yet. `close()` refuses new requests and waits for those in flight.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger, metrics } = options;
  const apollo = new ApolloServer<RequestContext>({
    gateway: engineGateway(options),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    formatError: createErrorFormatter(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      {
        async requestDidStart() {
          return {
            async willSendResponse({ response }) {
              if (response.body.kind !== 'single') return;
              const { data, errors } = response.body.singleResult;
              if (errors === undefined) return;
              metrics.countErrors(errors);
              const status = data === undefined ? statusOfErrors(errors) : undefined;
              if (status !== undefined) response.http.status = status;
            },
          };
        },
      },
    ],
  });
  await apollo.start();

  const app: FastifyInstance = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
  });
  const isClosing = closeKeptConnections(app);
  // Not an onClose hook: those run before the requests in flight are answered.
  app.server.once('close', () => void apollo.stop());
  // GraphQL over HTTP takes JSON; without this, fastify would hand over plain text as well.
  app.removeContentTypeParser('text/plain');

  metrics.register(app, options.engine);
  registerHealth(app, { ...options, isClosing });
  registerGraphQL(app, apollo);
  registerFailures(app, await registerPages(app, options.webDirectory));
  return app;
}

/**
 * A connection that was busy when the shutdown began, or that never sent a request, would stay open
 * for its whole keep-alive time; close such connections as soon as nothing is in flight on them.
 * @returns whether the shutdown has begun
 */
function closeKeptConnections(app: FastifyInstance): () => boolean {
  let closing = false;
  let inFlight = 0;
  app.server.on('request', (_request, response) => {
    inFlight++;
    response.once('close', () => inFlight--);
  });
  app.addHook('preClose', async () => {
    closing = true;
    if (!app.server.listening) return;
    const sweep = setInterval(() => {
      if (inFlight === 0) app.server.closeAllConnections();
      else app.server.closeIdleConnections();
    }, 20);
    app.server.once('close', () => clearInterval(sweep));
  });
  return () => closing;
}

function registerGraphQL(app: FastifyInstance, apollo: ApolloServer<RequestContext>): void {
  app.route({
    method: ['GET', 'POST'],
    url: graphqlPath,
    async onRequest(request, reply) {
      // Someone opened the endpoint in a browser: show them the page that can ask it questions.
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
        return reply.redirect('playground/');
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({ signal: abortOnDisconnect(request.raw.socket) }),
    }),
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: graphqlPath,
    handler: async (request, reply) => {
      reply.header('allow', 'GET, POST');
      return sendError(reply, 405, 'BAD_REQUEST', `${request.method} is not supported; use POST.`);
    },
  });
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

/** Errors before GraphQL is reached are told in GraphQL's form, so that a client reads one form. */
function registerFailures(app: FastifyInstance, explorer: Awaited<ReturnType<typeof registerPages>>): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendError(reply, status, 'BAD_REQUEST', error.message);
    request.log.error({ err: error }, 'request failed');
    return sendError(reply, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  });
  app.setNotFoundHandler((request, reply) => {
    const isPerson = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (isPerson && explorer !== undefined) return explorer(request, reply.code(404));
    return sendError(reply, 404, 'NOT_FOUND', `Nothing is here. GraphQL answers at ${graphqlPath}.`);
  });
}

function sendError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

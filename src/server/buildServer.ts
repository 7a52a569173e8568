import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Toolbox } from '../agent/loadTools.ts';
import { emptyState } from '../load/dataVersion.ts';
import type { QueryEngine } from '../query/QueryEngine.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { registerAccess } from './accessRoutes.ts';
import { registerAgent } from './agentRoute.ts';
import { type DataSource, registerChanges } from './changes.ts';
import type { AgentConfig, NetworkConfig } from './config.ts';
import { registerCrossOrigin } from './crossOrigin.ts';
import { engineGateway, type RequestContext } from './engineGateway.ts';
import type { ExportShelf } from './exports/ExportShelf.ts';
import { registerExports } from './exports/exportsRoute.ts';
import { failuresOfTransport, type PageOfNothing, registerFailures } from './failures.ts';
import { createErrorFormatter, statusOfErrors } from './formatError.ts';
import { GraphQLAnswers, type GraphQLAnswersOptions } from './GraphQLAnswers.ts';
import { graphqlPath, registerGraphQL } from './graphqlRoute.ts';
import { registerHealth } from './health.ts';
import { KnownDocuments } from './KnownDocuments.ts';
import { askEngine } from './linked/askEngine.ts';
import type { LinkedOptions } from './linked/LinkedOptions.ts';
import { registerLinked } from './linked/registerLinked.ts';
import { memoryBounds } from './memory.ts';
import type { Metrics } from './metrics.ts';
import { registerPages } from './pages.ts';
import { registerRequestLog } from './requestLog.ts';
import { tracedParsing } from './tracing.ts';
import { registerTransport, requestIdOf, withoutPrefix } from './transport.ts';

/** A document longer than this is refused before it is parsed to its end. */
const maxTokens = 10_000;

const alone: NetworkConfig = { corsOrigins: [], trustProxy: false, pathPrefix: '' };

/** How long a request may take to arrive, its headers alone, and how long a connection may be idle. */
const requestMs = 20_000;
const headersMs = 10_000;
const keepAliveMs = 72_000;

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly engine: QueryEngine;
  readonly store: GraphStore;
  /** Which version of the data the graph holds, and news of loads; left out where nothing loads. */
  readonly data?: DataSource;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** What the addresses of linked data need beside the engine; they are not served when left out. */
  readonly linked?: Pick<LinkedOptions, 'model' | 'statistics'>;
  /** Datasets as files, beside `linked`; not served when left out. */
  readonly shelf?: ExportShelf;
  readonly explain: boolean;
  readonly bodyLimit: number;
  readonly webDirectory: string;
  /** How the service stands in the network; alone and for its own pages when left out. */
  readonly network?: NetworkConfig;
  /** Tools for language models; none when left out. */
  readonly agent?: { readonly toolbox: Toolbox; readonly config: AgentConfig } | undefined;
  /** What is known before it is asked, and what is kept after; nothing of either when left out. */
  readonly reads?: Omit<
    GraphQLAnswersOptions,
    'apollo' | 'known' | 'engine' | 'state' | 'explain' | 'metrics'
  >;
}

/**
 * Build the HTTP service: GraphQL at `/graphql`, the explorer at `/`, health and metrics. It does
 * not listen yet. `close()` refuses new requests and waits for those in flight.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger, metrics, network = alone } = options;
  const known = new KnownDocuments(memoryBounds.documentBytes, options.engine.share);
  const apollo = new ApolloServer<RequestContext>({
    gateway: engineGateway(options),
    introspection: true,
    // See registerGraphQL for why no request needs it.
    csrfPrevention: false,
    // Documents by id are GraphQLAnswers' business; a store that anyone can fill is nobody's.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    documentStore: known,
    formatError: createErrorFormatter(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      tracedParsing,
      {
        async requestDidStart() {
          return {
            async willSendResponse({ response, contextValue }) {
              if (response.body.kind !== 'single') return;
              const { data, errors } = response.body.singleResult;
              if (errors === undefined) return;
              contextValue.hasErrors = true;
              metrics.countErrors(errors);
              const status = data === undefined ? statusOfErrors(errors) : undefined;
              if (status !== undefined) response.http.status = status;
              const { retryAfter } = errors[0]?.extensions ?? {};
              if (retryAfter !== undefined) response.http.headers.set('retry-after', String(retryAfter));
            },
          };
        },
      },
    ],
  });
  await apollo.start();

  const app: FastifyInstance = fastify<Server>({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: 1_000 },
    ...failuresOfTransport,
    trustProxy: hopsOf(network.trustProxy),
    genReqId: requestIdOf,
    rewriteUrl: withoutPrefix(network.pathPrefix),
  });
  let page: PageOfNothing;
  registerFailures(app, graphqlPath, () => page);
  const isClosing = closeKeptConnections(app);
  // Not an onClose hook: those run before the requests in flight are answered.
  app.server.once('close', () => void apollo.stop());
  // GraphQL over HTTP takes JSON; without this, fastify would hand over plain text as well.
  app.removeContentTypeParser('text/plain');

  await registerTransport(app);
  await registerCrossOrigin(app, network.corsOrigins);
  registerRequestLog(app, logger);
  registerAccess(app, options.reads?.access, metrics);
  const { reads = { documentsOnly: false, apiVersion: '', cacheControl: 'no-cache' } } = options;
  metrics.register(app, options.engine, options.store, reads.cache, options.data?.watch);
  const { data } = options;
  const state = data && (() => data.watch.state);
  registerHealth(app, { store: options.store, state: state ?? (() => emptyState), isClosing });
  if (data !== undefined) registerChanges(app, data, logger);
  const answers = new GraphQLAnswers({
    ...reads,
    apollo,
    known,
    engine: options.engine,
    metrics,
    state,
    explain: options.explain,
  });
  registerGraphQL(app, answers);
  if (options.agent !== undefined) {
    const { schema, agent } = options;
    const { corsOrigins: origins, pathPrefix } = network;
    registerAgent(app, { ...agent, schema, answers, watch: data?.watch, logger, origins, pathPrefix });
  }
  if (options.linked !== undefined) {
    const ask = askEngine(options.engine, logger, { access: reads.access, metrics });
    const { pathPrefix } = network;
    const known = { ...options.linked, state: state ?? (() => emptyState) };
    const { store, shelf } = options;
    const hasExports = shelf !== undefined && !shelf.isOff;
    await registerLinked(app, { ...known, store, ask, pathPrefix, hasExports });
    if (shelf !== undefined) await registerExports(app, { shelf, store, model: options.linked.model });
  }
  page = await registerPages(app, options.webDirectory);
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

/** Proxies given by number: the nearest so many. */
function hopsOf(trusted: NetworkConfig['trustProxy']) {
  return typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : trusted;
}

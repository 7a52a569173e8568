import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '@modelcontextprotocol/server';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { AnswerCache } from '../access/AnswerCache.ts';
import { readTrustedDocuments, sha256Of, type TrustedDocuments } from '../access/TrustedDocuments.ts';
import { loadTools } from '../agent/loadTools.ts';
import { serviceField } from '../api/federation.ts';
import { loadApi } from '../api/loadApi.ts';
import { loadUnits } from '../dataset/loadUnits.ts';
import { KgError } from '../errors/KgError.ts';
import { exploreFields } from '../explore/exploreFields.ts';
import { isSettled, readDataState } from '../load/dataVersion.ts';
import { warmOrderPages } from '../load/orderPages.ts';
import { readChanges } from '../load/readChanges.ts';
import { createQueryEngine } from '../query/QueryEngine.ts';
import { warmSearch } from '../search/candidates/tableKeys.ts';
import { searchFields } from '../search/searchFields.ts';
import { noTexts, openTextShelf } from '../source/TextShelf.ts';
import { nodeCount } from '../store/GraphStatistics.ts';
import type { EngineInfo, GraphStore } from '../store/GraphStore.ts';
import { answerStarting } from './answerStarting.ts';
import { buildServer } from './buildServer.ts';
import { type Config, packageVersion } from './config.ts';
import { DataWatch } from './DataWatch.ts';
import { ExportShelf } from './exports/ExportShelf.ts';
import { createMetrics } from './metrics.ts';
import { openAccess } from './openAccess.ts';
import { openStore } from './openStore.ts';
import { type PrepareOptions, prepareStore } from './prepareStore.ts';
import { traced } from './tracing.ts';
import { watchStatistics } from './watchStatistics.ts';

/** A service that listens. */
export interface Service {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly engine: EngineInfo;
  /** A server of the tools, for one connection that is not HTTP. */
  agentServer(): Server;
  /** Titles of the datasets it serves. */
  readonly datasets: readonly string[];
  /**
   * Read the dataset folders again and load what changed, while serving.
   * @throws KgError of the datasets or the store; the data stays at its version then
   */
  reload(): Promise<void>;
  /**
   * Refuse new requests, wait for those in flight (at most `shutdownMs`, then cut them off), and
   * release the database.
   */
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Whether it answers over HTTP; it does when left out. */
  readonly listens?: boolean;
  /** Told about a load as it goes. */
  readonly onProgress?: PrepareOptions['onProgress'];
}

/**
 * Start a service. Until it is there, its address says so: `/readyz` that it is starting.
 * @throws KgError of the model, the datasets, the store, or PORT_IN_USE
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { host, port, network } = options.config;
  // An address that the system chooses is not known to anybody yet.
  const isKnown = options.listens !== false && port !== 0;
  const meanwhile = isKnown ? answerStarting({ host, port, pathPrefix: network.pathPrefix }) : undefined;
  const leave = async () => meanwhile?.stop();
  try {
    return await composeService(options, leave);
  } finally {
    await leave();
  }
}

/**
 * The composition root: model, store, migrations, datasets, engine, HTTP. Whatever fails, nothing
 * stays open.
 * @param beforeListening frees the address
 */
async function composeService(
  { config, logger, listens = true, onProgress }: ServiceOptions,
  beforeListening: () => Promise<void>,
): Promise<Service> {
  const { model, schema } = await loadApi(config.schemaDirectory);
  const toolbox = await loadTools(join(config.schemaDirectory, 'agent'), schema);
  const units = await loadUnits(config.datasetDirectories);
  const texts = config.textsDirectory === undefined ? noTexts : await openTextShelf(config.textsDirectory);
  const access = await openAccess(config.access, logger);
  const opened = await openStore(config, ({ event, ...told }) => {
    if (event === 'statement killed') logger.info(told, event);
    else logger.warn(told, event);
  });
  const store = traced(opened, config.neo4j === undefined ? 'grafeo' : 'neo4j');
  try {
    const engine = await store.verify();
    const prepare = () =>
      prepareStore({
        store,
        model,
        directories: config.datasetDirectories,
        allowOlder: config.allowOlder,
        onWait: (holder) => logger.warn({ holder }, 'waiting for another process that loads'),
        ...(onProgress && { onProgress }),
      });
    const datasets = await prepare().catch((error: unknown) => asKept(store, error, logger));
    await tellUnnamed(store, datasets, logger);
    const statistics = await watchStatistics(store, model);
    const watch = new DataWatch(await readDataState(store), {
      store,
      async onAbandoned() {
        logger.warn('a load died while it was writing; loading again');
        await prepare();
      },
      onError: (err) => logger.warn({ err }, 'the version of the data cannot be read'),
    });
    /** What is worked out from the graph ahead of questions; doing without it is correct. */
    const follow = async () => {
      await statistics.refresh();
      const warnOf = (what: string) => (err: unknown) => logger.warn({ err }, what);
      // Until it is done they run as others do; nobody waits for it.
      store.prepareReads().catch(warnOf('dear statements cannot be kept apart'));
      // If it fails, the first search or page meets the same error and tells it.
      for (const warm of [warmSearch, warmOrderPages]) warm(store).catch(() => {});
    };
    const shelf = new ExportShelf({
      ...{ store, model, logger, config: config.exports, state: () => watch.state },
      nodes: () => nodeCount(statistics.current()),
    });
    const app = await buildServer({
      ...config,
      shelf,
      schema,
      engine: createQueryEngine({
        model,
        schema,
        store,
        versions: watch,
        computed: [
          ...searchFields(model),
          ...exploreFields(model, units, texts),
          serviceField(schema, model),
        ],
        costBudget: config.costBudget,
        statisticsOf: statistics.current,
        limits: { maxDepth: config.maxDepth },
        timeoutMs: config.timeoutMs,
        planCacheSize: config.planCacheSize,
        planCacheBytes: config.planCacheBytes,
        answerLimit: config.answerLimit,
        costInFlight: config.costInFlight,
        onWaited: (waited) => logger.info(waited, 'waited'),
      }),
      store,
      reads: {
        documents: await readDocuments(config, schema),
        documentsOnly: config.documentsOnly,
        access: access?.access,
        cache: config.cacheBytes > 0 ? new AnswerCache(config.cacheBytes) : undefined,
        apiVersion: sha256Of(`${packageVersion()}\n${printSchema(schema)}\n${config.textsDirectory ?? ''}`),
        cacheControl: config.cacheControl,
      },
      agent: { toolbox, config: config.agent },
      linked: { model, statistics: statistics.current },
      data: { watch, changesSince: (version) => readChanges(store, model, version) },
      logger,
      metrics: createMetrics(true),
    });
    await beforeListening();
    const address = listens ? await listen(app, config) : '';
    watch.onChange(() => void follow());
    watch.start();
    await follow();
    return {
      address,
      engine,
      datasets: datasets.map(({ title }) => title),
      agentServer: () => app.agentServer(),
      async reload() {
        access?.reload();
        await prepare();
        await watch.ask();
        await follow();
      },
      async close() {
        watch.stop();
        statistics.stop();
        await closeWithin(config.shutdownMs, app);
        await shelf.close();
        access?.close();
        await store.close();
      },
    };
  } catch (error) {
    access?.close();
    // What went wrong first is what counts.
    await store.close().catch(() => {});
    throw error;
  }
}

/**
 * The datasets of a graph that cannot be written because its disk is full: served as it is, the graph
 * is of more use than a service that ends and is started again for ever.
 * @throws KgError the given one, when it is another or there is nothing whole to serve
 */
async function asKept(
  store: GraphStore,
  error: unknown,
  logger: Logger,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  if (!(error instanceof KgError) || error.code !== 'STORE_FULL') throw error;
  const state = await readDataState(store);
  if (!isSettled(state) || state.datasets.length === 0) throw error;
  logger.error({ err: error }, 'the disk is full: the graph is served as it was kept, and nothing is loaded');
  return state.datasets.map(({ id }) => ({ id, title: id }));
}

/** The registered documents, with those of the pages: the service does not refuse its own explorer. */
async function readDocuments(
  { documentsDirectory, explorerDocuments }: Config,
  schema: GraphQLSchema,
): Promise<TrustedDocuments | undefined> {
  if (documentsDirectory === undefined) return undefined;
  const pages = existsSync(explorerDocuments) ? explorerDocuments : undefined;
  return readTrustedDocuments(documentsDirectory, schema, pages);
}

/** Say which datasets the graph serves although the settings do not name them (any more). */
async function tellUnnamed(
  store: GraphStore,
  named: readonly { readonly id: string }[],
  logger: Logger,
): Promise<void> {
  const held = (await readDataState(store)).datasets.map(({ id }) => id);
  const unnamed = held.filter((id) => !named.some((one) => one.id === id));
  if (unnamed.length === 0) return;
  logger.warn(
    { datasets: unnamed },
    'the graph holds datasets that KG_DATASETS does not name, and serves them: "kg unload DATASET" takes one out',
  );
}

type HttpServer = Awaited<ReturnType<typeof buildServer>>;

async function listen(app: HttpServer, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` });
  } catch (error) {
    await app.close();
    const { code } = error as NodeJS.ErrnoException;
    const place = `${host}:${port}`;
    if (code === 'EADDRINUSE') {
      throw new KgError(
        'PORT_IN_USE',
        `${place} is taken. Stop what listens there, or choose another port with PORT.`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new KgError(
        'CONFIG_INVALID',
        `${place} cannot be listened on (${code}). Choose another address with HOST and PORT.`,
      );
    }
    throw error;
  }
}

async function closeWithin(milliseconds: number, app: HttpServer): Promise<void> {
  const cutOff = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}

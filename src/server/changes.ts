import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DataChange } from '../load/readChanges.ts';
import type { DataWatch } from './DataWatch.ts';
import { sendError } from './failures.ts';

/** The data as it is, and news of it. */
export interface DataSource {
  readonly watch: DataWatch;
  /** The loads after a version of the data, oldest first; a bounded number of them. */
  readonly changesSince: (version: number) => Promise<readonly DataChange[]>;
}

/** Most listeners at a time: each holds a connection. */
const mostListeners = 1_000;
/** A comment this often, so that proxies keep the connection; milliseconds. */
const heartbeatMs = 15_000;

/**
 * Serve `/changes`: news of loads as server-sent events. Each event is one load: its id is the
 * version of the data it made, its data a JSON object with dataset, version, counts and ids changed.
 * `Last-Event-ID` (a browser sends it when it connects again) or `?since=VERSION` begins after that
 * version; without either, what comes next is told.
 */
export function registerChanges(
  app: FastifyInstance,
  { watch, changesSince }: DataSource,
  logger: Logger,
): void {
  const listeners = new Map<ServerResponse, { since: number }>();

  async function tell(response: ServerResponse, listener: { since: number }): Promise<void> {
    for (;;) {
      const news = await changesSince(listener.since);
      for (const change of news) {
        // Two calls may have read the same news.
        if (change.dataVersion <= listener.since) continue;
        listener.since = change.dataVersion;
        response.write(`id: ${change.dataVersion}\nevent: load\ndata: ${JSON.stringify(change)}\n\n`);
      }
      if (news.length === 0) return;
    }
  }

  watch.onChange(() => {
    for (const [response, listener] of listeners) {
      tell(response, listener).catch((err) => {
        logger.warn({ err }, 'news of a load could not be read');
        // The listener comes back and asks for what it has missed.
        response.end();
      });
    }
  });
  app.addHook('preClose', async () => {
    for (const response of listeners.keys()) response.end();
  });

  app.get<{ Querystring: { since?: string } }>(
    '/changes',
    { exposeHeadRoute: false, config: { access: 'caller' } },
    async (request, reply) => {
      if (listeners.size >= mostListeners) {
        reply.header('retry-after', '30');
        return sendError(reply, 503, 'SERVICE_UNAVAILABLE', 'There are too many listeners: try again later.');
      }
      const given = request.headers['last-event-id'] ?? request.query.since;
      const since = Number(given ?? watch.state.version);
      if (!Number.isSafeInteger(since) || since < 0) {
        return sendError(reply, 400, 'BAD_REQUEST', 'Last-Event-ID and "since" are versions: whole numbers.');
      }
      reply.hijack();
      const response = reply.raw;
      response.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // nginx would hold events back until its buffer is full.
        'x-accel-buffering': 'no',
      });
      response.write(`retry: 2000\n: version ${watch.state.version}\n\n`);
      const listener = { since };
      listeners.set(response, listener);
      const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
      response.once('close', () => {
        clearInterval(heartbeat);
        listeners.delete(response);
      });
      await tell(response, listener).catch((err) => {
        logger.warn({ err }, 'news of loads could not be read');
        response.end();
      });
      return reply;
    },
  );
}

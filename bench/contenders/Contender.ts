import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import type { ServerAddress } from '../../test/neo4j/TestServer.ts';

/** What a contender's process is told when it starts. */
export interface Start {
  readonly neo4j: ServerAddress;
  /** Address of the PostgreSQL that holds the same graph, where a contender needs it. */
  readonly postgres?: string;
  /** Folder of the schema files. */
  readonly schema: string;
  /** Where to write a CPU profile of the time between the start and the end. */
  readonly profile?: string;
}

/** What a process has used. */
export interface Usage {
  /** Resident memory now. */
  readonly bytes: number;
  /** Processor time since it started, in milliseconds, all threads. */
  readonly cpuMs: number;
}

/** Messages to a contender's process. */
export type Order =
  | { readonly kind: 'start'; readonly start: Start }
  | { readonly kind: 'usage' }
  /** Without HTTP: run a shape in the process itself. */
  | {
      readonly kind: 'run';
      readonly shape: string;
      readonly milliseconds: number;
      readonly connections: number;
    };

/** Messages from it. */
export type Report =
  | { readonly kind: 'ready'; readonly url: string | undefined }
  | { readonly kind: 'usage'; readonly usage: Usage }
  | { readonly kind: 'timings'; readonly latencies: readonly number[]; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly message: string };

/** What a contender does in its process. */
export interface Contender {
  /** Where it answers GraphQL; undefined for one without HTTP. */
  readonly url: string | undefined;
  run?(
    shape: string,
    milliseconds: number,
    connections: number,
  ): Promise<{ latencies: number[]; milliseconds: number }>;
}

/** Serve orders in this process. */
export function serveOrders(begin: (start: Start) => Promise<Contender>): void {
  let contender: Contender | undefined;
  let stopProfile: (() => Promise<void>) | undefined;
  const answer = (report: Report) => process.send?.(report);
  const obey = async (order: Order): Promise<Report> => {
    switch (order.kind) {
      case 'start':
        contender = await begin(order.start);
        if (order.start.profile !== undefined) stopProfile = await startProfile(order.start.profile);
        return { kind: 'ready', url: contender.url };
      case 'usage': {
        const { user, system } = process.cpuUsage();
        return { kind: 'usage', usage: { bytes: process.memoryUsage.rss(), cpuMs: (user + system) / 1000 } };
      }
      case 'run': {
        if (contender?.run === undefined) throw new Error('This contender runs nothing by itself.');
        const timings = await contender.run(order.shape, order.milliseconds, order.connections);
        return { kind: 'timings', ...timings };
      }
    }
  };
  process.on('message', (order: Order) => {
    obey(order).then(answer, (error: Error) =>
      answer({ kind: 'failed', message: error.stack ?? String(error) }),
    );
  });
  process.on('disconnect', () => void (stopProfile?.() ?? Promise.resolve()).finally(() => process.exit(0)));
}

/**
 * Profile this process from now on: what came before (a graph loaded, say) is not what is timed.
 * @returns writes the profile to a folder
 */
async function startProfile(folder: string): Promise<() => Promise<void>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${process.pid}.cpuprofile`, JSON.stringify(profile));
  };
}

import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import { KgError } from '../../errors/KgError.ts';
import { type Backoff, limited, retried } from '../attempt.ts';
import type {
  CypherStatement,
  GraphStore,
  ReadOptions,
  ResultValue,
  Row,
  StoreEvent,
  WriteTransaction,
} from '../GraphStore.ts';
import { awaitIndexes } from './awaitIndexes.ts';
import { Circuit } from './Circuit.ts';
import { isAway, isTransient, toConnectionError, toKgError, unreachable } from './neo4jErrors.ts';
import { StatementGate } from './StatementGate.ts';
import { supportedVersion } from './serverVersion.ts';

export interface Neo4jOptions {
  /** `bolt://host:7687`, `neo4j://...`, or either with `+s` / `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default `neo4j`; naming it saves the driver a lookup of the user's home database. */
  readonly database?: string;
  /** Time limit of a read that names none, retries included; milliseconds, default 30,000. */
  readonly readTimeoutMs?: number;
  /** Time limit of one write transaction on the server; milliseconds, default 120,000. */
  readonly writeTimeoutMs?: number;
  /** Most connections held open at a time; default 100. */
  readonly maxConnections?: number;
  /** How long a write is tried again while no member of the cluster takes it; milliseconds, default 20,000. */
  readonly writeRetryMs?: number;
  /** Most reads at a time; default 50. Further ones wait for their turn. */
  readonly readsAtOnce?: number;
  readonly onEvent?: (event: StoreEvent) => void;
}

const defaultWriteRetryMs = 20_000;
const verifyTimeoutMs = 10_000;
/** For a statement that commits as it goes: what it has done when time is over stays done. */
const bulkTimeoutMs = 600_000;
/** For planning alone what a read had no time for: a server that has just started takes many times its usual time. */
const planTimeoutMs = 60_000;
/** How long a server that was away may take to say that it is back. */
const circuitTimeoutMs = 5_000;
/** A broken pooled connection is replaced at once; a conflict has resolved after a moment. */
const backoff = [10, 100, 300];
/** A cluster that has lost its leader elects another one within seconds. */
const electionBackoff = [...backoff, 1_000, 2_000, 4_000, 8_000];

/**
 * A store backed by a Neo4j server of version 5.23 or newer. Nothing is sent until the first call;
 * a server that goes away and returns needs no new store.
 *
 * Integers come back as plain numbers (`disableLosslessIntegers`). That loses nothing: the loader
 * refuses integers outside ±2^53, and the counts and sizes statements return never reach it.
 *
 * @throws KgError STORE_UNREACHABLE when the URI is not one the driver takes
 */
export function createNeo4jStore(options: Neo4jOptions): GraphStore {
  const { uri, database = 'neo4j', readTimeoutMs = 30_000, writeTimeoutMs = 120_000 } = options;
  const circuit = new Circuit(() => probe(circuitTimeoutMs), options.onEvent);
  const gate = new StatementGate(options.readsAtOnce ?? 50, isAway, circuit);
  /** For `probe` alone: the others' queue does not say whether the server answers. */
  let probes: Driver | undefined;
  const address = withoutCredentials(uri);
  const driver = connect(options, address);
  const bookmarkManager = neo4j.bookmarkManager();
  /** Of what the driver does not try again by itself. */
  const writeBackoff = within(electionBackoff, options.writeRetryMs ?? defaultWriteRetryMs);
  let closed = false;

  /**
   * What reads must see on whichever cluster member answers: this store's own writes, and what it was
   * told to follow. Reads carry it without the manager: its bookkeeping after each read costs about a
   * sixth of the driver's time, and most reads show nothing that another has to see.
   */
  let known: string[] = [];
  const learn = async () => {
    known = [...(await bookmarkManager.getBookmarks())];
  };

  function open(mode: 'READ' | 'WRITE', leading = mode === 'WRITE'): Session {
    if (closed) throw new KgError('SERVICE_UNAVAILABLE', 'The connection to the graph database is closed.');
    const options = { database, defaultAccessMode: mode, fetchSize: -1 };
    return driver.session(leading ? { ...options, bookmarkManager } : { ...options, bookmarks: known });
  }

  /**
   * Auto-commit: a read in a managed transaction would pay two more round trips. Reads may repeat,
   * so the retries the driver offers only for managed transactions are done here.
   */
  async function readOnce(
    { text, parameters }: CypherStatement,
    timeout: number,
    leading: boolean,
    onStop: (stop: () => void) => void,
  ): Promise<readonly Row[]> {
    const session = open('READ', leading);
    // Closing a session resets its connection, which ends the statement on the server as well.
    const release = () => void session.close().catch(() => {});
    onStop(release);
    try {
      const { records } = await withoutStack(() => session.run(text, parameters, { timeout }));
      if (leading) await learn();
      return rowsOf(records);
    } finally {
      // Not awaited: the answer is complete, and the pool takes the connection back by itself.
      release();
    }
  }

  /** `EXPLAIN` leaves the plan where the statement itself finds it, parameters being of the same types. */
  async function planOnly({ text, parameters }: CypherStatement): Promise<void> {
    const session = open('READ');
    try {
      await session.run(`EXPLAIN ${text}`, parameters, { timeout: planTimeoutMs });
    } finally {
      void session.close().catch(() => {});
    }
  }

  function read(statement: CypherStatement, { timeoutMs, signal, leading = false }: ReadOptions = {}) {
    let stopped = false;
    const limitMs = timeoutMs ?? readTimeoutMs;
    const deadline = performance.now() + limitMs;
    return limited(
      (onStop, remainingMs) => {
        onStop(() => {
          stopped = true;
        });
        const attempt = () =>
          readOnce(statement, remainingMs(), leading, (stop) =>
            onStop(() => {
              stopped = true;
              stop();
            }),
          );
        return gate.run(statement.text, {
          work: () => retried(attempt, isTransient, backoff, () => stopped),
          plan: () => planOnly(statement),
          isStopped: () => stopped,
          // `remainingMs` is never less than a millisecond.
          isOutOfTime: () => remainingMs() <= 1,
          deadline,
          key: () => keyOf(statement, leading),
        });
      },
      { timeoutMs: limitMs, signal },
    ).catch((error: unknown) => Promise.reject(toKgError(error)));
  }

  async function probe(timeoutMs: number): Promise<void> {
    if (closed) throw new KgError('SERVICE_UNAVAILABLE', 'The connection to the graph database is closed.');
    probes ??= connect({ ...options, maxConnections: 1 }, address);
    const session = probes.session({ database, defaultAccessMode: 'READ' });
    const release = () => void session.close().catch(() => {});
    try {
      await limited(
        (onStop) => {
          onStop(release);
          return session.run('RETURN 1', {}, { timeout: timeoutMs });
        },
        { timeoutMs, signal: undefined },
      );
    } catch (error) {
      throw toKgError(error);
    } finally {
      release();
    }
  }

  async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = open('WRITE');
    try {
      return await work(session);
    } catch (error) {
      throw toKgError(error);
    } finally {
      await session.close().catch(() => {});
      await learn();
    }
  }

  return {
    dialect: {
      profile: true,
      fullText: true,
      orderedIndexes: true,
      optionalMatchScans: false,
      plansAtOnce: false,
      mapsAtOnce: true,
      snapshots: false,
    },

    async verify() {
      const session = open('READ');
      try {
        const { summary } = await limited(() => session.run('RETURN 1'), {
          timeoutMs: verifyTimeoutMs,
          signal: undefined,
        });
        return { engine: 'neo4j', version: supportedVersion(summary.server.agent ?? '') };
      } catch (error) {
        if (error instanceof KgError && error.code === 'TIMEOUT') throw unreachable(address, error);
        throw toConnectionError(error, address, database);
      } finally {
        void session.close().catch(() => {});
      }
    },

    read,

    write: (work) =>
      inSession((session) =>
        session.executeWrite((transaction) => work(inTransaction(transaction)), { timeout: writeTimeoutMs }),
      ),

    bulk: ({ text, parameters }) =>
      retried(
        () =>
          inSession(async (session) => {
            const { records } = await session.run(text, parameters, { timeout: bulkTimeoutMs });
            return rowsOf(records);
          }),
        isUnavailable,
        writeBackoff,
      ),

    probe,

    pressure: () => ({ ...gate.statistics }),

    epoch: () => undefined,

    keptIn: undefined,

    bookmarks: () => known,

    async follow(bookmarks) {
      await bookmarkManager.updateBookmarks([], bookmarks);
      await learn();
    },

    // The server ends the statements that it is told to.
    prepareReads: async () => {},

    schema: ({ text, parameters }) =>
      retried(
        () =>
          inSession(async (session) => {
            await session.run(text, parameters);
          }),
        isSchemaRace,
        writeBackoff,
      ),

    awaitIndexes: () => retried(() => awaitIndexes(inSession), isUnavailable, writeBackoff),

    close: async () => {
      closed = true;
      circuit.stop();
      await Promise.all([driver.close(), probes?.close()]);
    },
  };
}

/** Equal for reads that have the same rows. */
function keyOf({ text, parameters }: CypherStatement, leading: boolean): string {
  const values = JSON.stringify(parameters, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
  return `${leading}\n${text}\n${values}`;
}

/** The waits of a backoff that fit into a time, in milliseconds. */
function within(waits: Backoff, mostMs: number): Backoff {
  let sum = 0;
  return waits.filter((wait) => {
    sum += wait;
    return sum <= mostMs;
  });
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof KgError && error.code === 'SERVICE_UNAVAILABLE';

/** Two processes that make the same index at once meet in the server's locks; the later one finds it made. */
function isSchemaRace(error: unknown): boolean {
  if (!(error instanceof KgError)) return false;
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  return isUnavailable(error) || /\.Schema\.\w*AlreadyExists$/.test(code);
}

/**
 * The driver writes down a stack for every result in case it fails: a sixteenth of what a short read
 * costs this process, for a trace that ends in the line above.
 */
function withoutStack<T>(begin: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function inTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run({ text, parameters }) {
      const { records } = await transaction.run(text, parameters);
      return rowsOf(records);
    },
  };
}

function connect(
  { uri, user, password, maxConnections = 100, writeRetryMs = defaultWriteRetryMs }: Neo4jOptions,
  address: string,
): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: maxConnections,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 8_000,
      maxTransactionRetryTime: writeRetryMs,
      telemetryDisabled: true,
      userAgent: 'district-graph',
    });
  } catch {
    // The driver's message may quote the whole URI, credentials included.
    throw new KgError(
      'STORE_UNREACHABLE',
      `${address} is not an address of Neo4j: NEO4J_URI must look like bolt://host:7687 or neo4j+s://host.`,
    );
  }
}

/** As `Record.toObject` makes them, without an iterator and a list for each value. */
function rowsOf(records: readonly Neo4jRecord[]): readonly Row[] {
  const keys = (records[0]?.keys ?? []) as readonly string[];
  return records.map((record) => {
    const row: Record<string, ResultValue> = {};
    for (let index = 0; index < keys.length; index += 1) row[keys[index] as string] = record.get(index);
    return row;
  });
}

/** Scheme and host of a URI: what a message may show of it. */
function withoutCredentials(uri: string): string {
  const [, scheme = '', host = ''] = /^([a-z+0-9]+:\/\/)?(?:[^@/]*@)?([^/?#]*)/i.exec(uri) ?? [];
  return `${scheme}${host}` || 'the configured address';
}

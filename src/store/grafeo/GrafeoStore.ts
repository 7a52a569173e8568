import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pkg from '@grafeo-db/js';
import { KgError } from '../../errors/KgError.ts';
import { limited, retried } from '../attempt.ts';
import type { CypherStatement, GraphStore, Row, StoreEvent, WriteTransaction } from '../GraphStore.ts';
import { removeProcessFolder } from '../processFolder.ts';
import { copyGraph } from './copyGraph.ts';
import { isWriteConflict, toCloseError, toKgError } from './grafeoErrors.ts';
import { ReplicaPool } from './ReplicaPool.ts';
import { schemaStatements } from './schemaStatements.ts';

export interface GrafeoOptions {
  /** File of the database; in memory, gone with the process, when left out. */
  readonly path?: string;
  /** Folder that is the database's own, for what is kept beside it. */
  readonly folder?: string;
  /** Time limit of a read that names none, in milliseconds; default 30,000. */
  readonly readTimeoutMs?: number;
  /** Processes for dear statements, each with a copy of the graph; default 0: none. */
  readonly replicas?: number;
  /** Bytes of the graph's file from which on a process for dear statements is opened ahead of the first. */
  readonly openAheadBytes?: number;
  readonly onEvent?: (event: StoreEvent) => void;
}

/** The engine reads some 75 MB of its file a second: about a second, which a first dear statement may wait. */
const defaultOpenAheadBytes = 64 * 1024 * 1024;

/** Writers that meet on one node come back within milliseconds of each other. */
const backoff = [1, 2, 5, 10, 20, 50, 100, 200, 400];

/**
 * A store inside this process. Opens (or creates) the database at once.
 *
 * Where it differs from Neo4j:
 * - A `number` parameter with an integral value arrives as INTEGER: JavaScript has one number type
 *   and the engine decides by value. Equality, comparison and ordering do not see it; a statement
 *   that divides by a parameter, and one that stores a Float, wraps it in `toFloat()`.
 * - A statement cannot be stopped: after `TIMEOUT` or `CANCELLED` it ends in the background. One that
 *   is said to be dear runs in a process of its own, which is ended, once `prepareReads` has made a
 *   copy and until the next commit.
 * - One process at a time opens a file.
 *
 * @throws KgError STORE_UNREACHABLE when the file cannot be opened
 */
export function createGrafeoStore({
  path,
  folder,
  readTimeoutMs = 30_000,
  replicas = 0,
  openAheadBytes = defaultOpenAheadBytes,
  onEvent = () => {},
}: GrafeoOptions = {}): GraphStore {
  const database = open(path);
  let checkpointAt = leastCheckpointBytes;
  let closed = false;
  let running = 0;
  let copy: { readonly pool: ReplicaPool; readonly epoch: bigint } | undefined;
  let copying: { readonly epoch: bigint; readonly done: Promise<void> } | undefined;

  function assertOpen() {
    // The engine itself answers after close(), from memory that nothing will save.
    if (closed) throw new KgError('SERVICE_UNAVAILABLE', 'The graph database has been closed.');
  }

  async function run({ text, parameters }: CypherStatement): Promise<readonly Row[]> {
    assertOpen();
    running += 1;
    try {
      // Integers come back as numbers up to 2^53; the loader refuses larger ones, so no bigint arrives.
      return (await database.executeCypher(text, parameters)).toArray() as readonly Row[];
    } finally {
      running -= 1;
    }
  }

  /**
   * A checkpoint writes the whole file: with a log as long as the file, all of them together write a few times
   * what there is in the end, and not its square.
   */
  function spaceCheckpoints(): void {
    if (path === undefined) return;
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (size <= checkpointAt) return;
    checkpointAt = size;
    database.setCheckpointTriggers({ walBytes: checkpointAt });
  }

  async function writeOnce<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    assertOpen();
    // Before anything is committed: a write that is told to have failed has written nothing.
    spaceCheckpoints();
    const transaction = database.beginTransaction();
    try {
      const result = await work({
        run: async ({ text, parameters }) =>
          (await transaction.executeCypher(text, parameters)).toArray() as readonly Row[],
      });
      transaction.commit();
      return result;
    } catch (error) {
      try {
        if (transaction.isActive) transaction.rollback();
      } catch {
        // A conflict has ended the transaction already; the first error is the one that counts.
      }
      throw error;
    }
  }

  async function makeCopy(epoch: bigint): Promise<void> {
    copy?.pool.close();
    copy = undefined;
    const made = await copyGraph(database, path);
    // What was written to meanwhile is of no one moment; whoever wrote has another copy made.
    if (closed || database.currentEpoch() !== epoch) removeProcessFolder(made.folder);
    else copy = { pool: new ReplicaPool(replicas, made, onEvent, made.bytes >= openAheadBytes), epoch };
  }

  return {
    dialect: {
      profile: true,
      fullText: false,
      orderedIndexes: false,
      optionalMatchScans: true,
      plansAtOnce: true,
      mapsAtOnce: false,
      snapshots: true,
    },

    verify: async () => {
      assertOpen();
      return { engine: 'grafeo', version: pkg.version() };
    },

    read: async (statement, { timeoutMs, signal, dear = false } = {}) => {
      try {
        assertOpen();
        const fresh = dear && copy?.pool.usable && copy.epoch === database.currentEpoch() ? copy : undefined;
        return await limited(
          (onStop) => (fresh === undefined ? run(statement) : fresh.pool.run(statement, onStop)),
          { timeoutMs: timeoutMs ?? readTimeoutMs, signal },
        );
      } catch (error) {
        throw toKgError(error);
      }
    },

    write: async (work) => {
      try {
        return await retried(() => writeOnce(work), isWriteConflict, backoff);
      } catch (error) {
        throw toKgError(error);
      }
    },

    bulk: undefined,

    probe: async (timeoutMs) => {
      try {
        await limited(() => run({ text: 'RETURN 1 AS one', parameters: {} }), {
          timeoutMs,
          signal: undefined,
        });
      } catch (error) {
        throw toKgError(error);
      }
    },

    pressure: () => ({ inFlight: running, ...copy?.pool.statistics }),

    prepareReads: async () => {
      assertOpen();
      const epoch = database.currentEpoch();
      if (replicas === 0 || copy?.epoch === epoch) return;
      if (copying?.epoch !== epoch) copying = { epoch, done: makeCopy(epoch) };
      const { done } = copying;
      try {
        await done;
      } finally {
        if (copying?.done === done) copying = undefined;
      }
    },

    epoch: () => database.currentEpoch(),

    keptIn: folder,

    bookmarks: () => [],

    follow: async () => {},

    schema: async (statement) => {
      try {
        for (const one of schemaStatements(statement)) await run(one);
      } catch (error) {
        throw toKgError(error);
      }
    },

    // Indexes are complete when the statement that creates them returns.
    awaitIndexes: async () => assertOpen(),

    close: async () => {
      copy?.pool.close();
      if (closed) return;
      closed = true;
      try {
        // Takes the log into the file. Where that fails, the log stays, and the next open goes on from it.
        database.close();
      } catch (error) {
        throw toCloseError(error);
      } finally {
        // A copy that is being made is taken away by whoever makes it.
        await copying?.done.catch(() => {});
      }
    },
  };
}

/** Name of the database in the folder that keeps it; its log lies beside it. */
const fileName = 'graph.grafeo';
/** The log is taken into the file when it has grown to so many bytes, or is as long as that: an open replays less. */
const leastCheckpointBytes = 32 * 1024 * 1024;

/**
 * A store that keeps its graph in a folder, made when it is not there. What was committed survives a
 * crash.
 * @param rebuild put a database that cannot be read aside, under a name that says when, and begin anew
 * @throws KgError STORE_UNREACHABLE when it is in use, or cannot be read
 */
export function openKeptStore(
  folder: string,
  rebuild: boolean,
  options: Omit<GrafeoOptions, 'path' | 'folder'> = {},
): GraphStore {
  const path = join(folder, fileName);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new KgError('STORE_UNREACHABLE', `The folder ${folder} cannot be made: check KG_STORE.`, [], {
      cause,
    });
  }
  try {
    return createGrafeoStore({ ...options, path, folder });
  } catch (error) {
    if (!rebuild || isInUse(error)) throw error;
    const aside = `.unreadable-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    for (const name of readdirSync(folder)) {
      if (name === fileName || name === `${fileName}.wal`) {
        renameSync(join(folder, name), join(folder, name + aside));
      }
    }
    return createGrafeoStore({ ...options, path, folder });
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof KgError && /lock/.test(String(error.cause));
}

function open(path: string | undefined) {
  try {
    const database = pkg.GrafeoDB.create(path);
    if (path !== undefined) database.setCheckpointTriggers({ walBytes: leastCheckpointBytes });
    return database;
  } catch (cause) {
    const locked = /lock/.test(String(cause));
    throw new KgError(
      'STORE_UNREACHABLE',
      locked
        ? `The database file ${path} is in use by another process: stop it, or give this one another file.`
        : `The database file ${path} cannot be opened: check that its folder exists and is writable, and that it is a Grafeo database. KG_STORE_REBUILD=1 puts one that is damaged aside and loads the datasets again.`,
      [],
      { cause },
    );
  }
}

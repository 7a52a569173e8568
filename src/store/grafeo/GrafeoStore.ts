import pkg from '@grafeo-db/js';
import { KgError } from '../../errors/KgError.ts';
import { limited, retried } from '../attempt.ts';
import type { CypherStatement, GraphStore, Row, WriteTransaction } from '../GraphStore.ts';
import { isWriteConflict, toKgError } from './grafeoErrors.ts';
import { schemaStatements } from './schemaStatements.ts';

export interface GrafeoOptions {
  /** File of the database; in memory, gone with the process, when left out. */
  readonly path?: string;
  /** Time limit of a read that names none, in milliseconds; default 30,000. */
  readonly readTimeoutMs?: number;
}

/** Writers that meet on one node come back within milliseconds of each other. */
const backoff = [1, 2, 5, 10, 20, 50, 100, 200, 400];

/**
 * A store inside this process. Opens (or creates) the database at once.
 *
 * Where it differs from Neo4j:
 * - A `number` parameter with an integral value arrives as INTEGER: JavaScript has one number type
 *   and the engine decides by value. Equality, comparison and ordering do not see it; a statement
 *   that divides by a parameter, and one that stores a Float, wraps it in `toFloat()`.
 * - A statement cannot be stopped: after `TIMEOUT` or `CANCELLED` it ends in the background.
 * - One process at a time opens a file.
 *
 * @throws KgError STORE_UNREACHABLE when the file cannot be opened
 */
export function createGrafeoStore({ path, readTimeoutMs = 30_000 }: GrafeoOptions = {}): GraphStore {
  const database = open(path);
  let closed = false;
  let running = 0;

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

  async function writeOnce<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    assertOpen();
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

  return {
    dialect: { profile: true, fullText: false, orderedIndexes: false },

    verify: async () => {
      assertOpen();
      return { engine: 'grafeo', version: pkg.version() };
    },

    read: async (statement, { timeoutMs, signal } = {}) => {
      try {
        return await limited(() => run(statement), { timeoutMs: timeoutMs ?? readTimeoutMs, signal });
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

    pressure: () => ({ inFlight: running }),

    epoch: () => database.currentEpoch(),

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
      if (!closed) database.close();
      closed = true;
    },
  };
}

function open(path: string | undefined) {
  try {
    return pkg.GrafeoDB.create(path);
  } catch (cause) {
    const locked = /lock/.test(String(cause));
    throw new KgError(
      'STORE_UNREACHABLE',
      locked
        ? `The database file ${path} is in use by another process: stop it, or give this one another file.`
        : `The database file ${path} cannot be opened: check that its folder exists and is writable, and that it is a Grafeo database.`,
      [],
      { cause },
    );
  }
}

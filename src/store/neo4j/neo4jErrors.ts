import { Neo4jError } from 'neo4j-driver';
import { KgError } from '../../errors/KgError.ts';

const unauthorized =
  /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden)/;
const timedOut = /^Neo\.ClientError\.Transaction\.TransactionTimedOut|\.LockAcquisitionTimeout$/;
const away = new Set(['ServiceUnavailable', 'SessionExpired']);

/** True for failures that a second attempt may not meet: conflicts, and connections that broke. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable;
}

/** True for failures of the server or the way to it, not of the statement. */
export function isAway(error: unknown): boolean {
  return error instanceof Neo4jError && (away.has(error.code) || /acquisition timed out/.test(error.message));
}

const full = 'The disk of the graph database is full: make room on it, then run this again.';
/** The server says no more than that; it takes no write until it is started again. */
const logFull =
  'The graph database cannot write its log, as when its disk is full: make room on it, restart the database, then run this again.';

/** What an operator can do about failures of the server itself, by the words the server has for them. */
const serverFaults: readonly (readonly [RegExp, string])[] = [
  [
    /read-only|ReadOnly|Forbidden.*write/i,
    'The graph database is read-only: give the service a database it may write, or load through another process.',
  ],
  [/No space left on device|disk is full|OutOfDiskSpace|not enough (disk )?space/i, full],
  [/TransactionLogError|unable to write transaction to log/i, logFull],
  [
    /please restart|restart the database|database has been shut down|critical error|panic/i,
    'The graph database has stopped after a failure of its own, such as a full disk: its log says which. Mend that, restart it, then run this again.',
  ],
];

const faultOf = ({ code, message }: Neo4jError): string | undefined =>
  serverFaults.find(([words]) => words.test(`${code} ${message}`))?.[1];

/**
 * What a driver error means to whoever asked. The driver's own message stays in `cause`, for the
 * log: it may quote Cypher, values or addresses. Errors that are not the driver's pass through.
 */
export function toKgError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (unauthorized.test(error.code)) {
    return new KgError(
      'STORE_UNAUTHORIZED',
      'Neo4j refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.',
      [],
      cause,
    );
  }
  if (timedOut.test(error.code)) {
    return new KgError(
      'TIMEOUT',
      'The graph database stopped a statement that took too long: ask for less, or raise the time limit of the service.',
      [],
      cause,
    );
  }
  if (isAway(error) || isTransient(error)) {
    return new KgError(
      'SERVICE_UNAVAILABLE',
      'The graph database is not answering at the moment: try again shortly.',
      [],
      cause,
    );
  }
  const message = faultOf(error) ?? 'The graph database failed to run a statement.';
  const isFull = message === full || message === logFull;
  return new KgError(isFull ? 'STORE_FULL' : 'STORE_FAILURE', message, [], cause);
}

/**
 * What the first contact with a server ran into. `address` is the configured one without
 * credentials; this error is for the operator who starts the process, not for API clients.
 */
export function toConnectionError(error: unknown, address: string, database: string): unknown {
  const translated = toKgError(error);
  if (!(translated instanceof KgError) || !(error instanceof Neo4jError)) return translated;
  if (translated.code === 'STORE_UNAUTHORIZED' || translated.message === faultOf(error)) return translated;
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new KgError(
      'STORE_UNREACHABLE',
      `Neo4j at ${address} has no database named ${database}: check NEO4J_DATABASE.`,
      [],
      { cause: error },
    );
  }
  return unreachable(address, error);
}

/** The server did not answer, or answered something that is not Bolt. */
export function unreachable(address: string, cause?: unknown): KgError {
  return new KgError(
    'STORE_UNREACHABLE',
    `No Neo4j answers Bolt at ${address}: check NEO4J_URI (scheme, host and Bolt port, often 7687) and that the server has started.`,
    [],
    { cause },
  );
}

import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, KgError } from '../errors/KgError.ts';

/** Codes whose message was written for the client. Any other KgError is the operator's business. */
const clientCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'COST_EXCEEDED',
  'INCOMPLETE_DATA',
  'MIXED_FIGURES',
  'TIMEOUT',
  'CANCELLED',
  'SERVICE_UNAVAILABLE',
  'RATE_LIMITED',
]);

const outageCodes: ReadonlySet<unknown> = new Set<ErrorCode>(['STORE_UNREACHABLE', 'STORE_UNAUTHORIZED']);

/** Codes an operator wants to know of when they size the service: refusals of what was well formed. */
const loadCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'COST_EXCEEDED',
  'TIMEOUT',
  'CANCELLED',
  'SERVICE_UNAVAILABLE',
]);

/** Codes GraphQL processing itself sets on errors about the request. */
const protocolCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What graphql-js says in few words when it gives up on a document, and what the sender can do. */
const clearerMessages: Readonly<Record<string, string>> = {
  'Validation aborted.':
    'This document repeats its selections too often to be checked: select each field once in one place.',
  'Maximum call stack size exceeded':
    'This operation or its variables nest too deep to be read: nest less, or ask in several operations.',
};

/** HTTP status of a response without data, by the code of its first error; 400 when not listed. */
const statusOfCode: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  RATE_LIMITED: 429,
  // The caller is gone; the status reaches the logs only.
  CANCELLED: 499,
};

/** True for an error that carries an HTTP status below 500: whoever threw it says it is the client's. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions.http ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** The HTTP status for a response that has errors and no data, or undefined to keep Apollo's. */
export function statusOfErrors(errors: readonly GraphQLFormattedError[] | undefined): number | undefined {
  const code = errors?.[0]?.extensions?.code;
  return typeof code === 'string' ? statusOfCode[code] : undefined;
}

/**
 * Make the `formatError` of the server: messages written for clients pass with their code; anything
 * else becomes INTERNAL_SERVER_ERROR with an id, and is logged whole under that id. What was refused
 * for what it costs, or for want of time or room, is a line of level info: numbers and the place,
 * never values. A hole in the graph is told to the client by its field, and to the operator as a warning.
 */
export function createErrorFormatter(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const code = cause instanceof KgError ? cause.code : formatted.extensions?.code;
    if (clientCodes.has(code) || protocolCodes.has(code)) {
      const message = clearerMessages[formatted.message] ?? formatted.message;
      if (loadCodes.has(code)) {
        const { cost, budget, limit, retryAfter } = formatted.extensions ?? {};
        logger.info({ code, cost, budget, limit, retryAfter, path: formatted.path }, 'refused');
      }
      // Nobody's request can cause it: whoever keeps the graph has something to mend.
      if (code === 'INCOMPLETE_DATA') logger.warn({ code, path: formatted.path }, message);
      return { ...formatted, message, extensions: { ...formatted.extensions, code } };
    }
    // What Apollo refuses with a status of its own, such as a persisted query under a wrong hash.
    if (isRefusal(error)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_REQUEST' } };
    }
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (outageCodes.has(code)) {
      logger.error({ err: cause }, 'the graph database does not serve');
      return {
        message: 'The graph database is away; try again in a moment.',
        ...place,
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      };
    }
    const id = randomUUID();
    logger.error({ err: cause, id, path }, 'unexpected error');
    return {
      message: `Something went wrong on our side. Report it with the id ${id}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

import type { FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { QueryEngine } from '../../query/QueryEngine.ts';
import { admitCaller, type Paying } from '../admitCaller.ts';
import { disconnectOf } from '../disconnectOf.ts';
import { createErrorFormatter, statusOfErrors } from '../formatError.ts';

/** Why a question of our own has no answer, as HTTP tells it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfter?: unknown,
  ) {
    super(message);
  }
}

/**
 * Asks the engine as GraphQL does: the caller pays from the same budget, and the operation waits for its turn.
 * @throws Refused
 */
export type Ask = (
  request: FastifyRequest,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

/** Make an `Ask` over an engine. */
export function askEngine(engine: QueryEngine, logger: Logger, paying: Paying): Ask {
  const format = createErrorFormatter(logger);
  return async (request, document, variables) => {
    const admit = admitCaller(request, paying);
    const signal = disconnectOf(request.raw.socket);
    const { data, errors } = await engine.execute({ document, variables, admit, signal });
    const [error] = errors ?? [];
    if (error === undefined) return data ?? {};
    const plain = error instanceof GraphQLError ? error.toJSON() : error;
    const told = format(plain, error);
    const { code = 'INTERNAL_SERVER_ERROR', retryAfter } = told.extensions ?? {};
    const status = statusOfErrors([told]) ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
    throw new Refused(status, String(code), told.message, retryAfter);
  };
}

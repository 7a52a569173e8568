import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { type CursorMap, compareAnswers } from '../compareAnswers.ts';
import { keysOf, type Outcome } from './GraphqlJs.ts';

/** What the service sent back. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
}

/** Most errors of variables the service tells of at once; graphql-js tells fifty. */
const mostVariableErrors = 10;

const codes = {
  empty: 'BAD_REQUEST',
  parse: 'GRAPHQL_PARSE_FAILED',
  validation: 'GRAPHQL_VALIDATION_FAILED',
  coercion: 'BAD_USER_INPUT',
  operation: 'OPERATION_RESOLUTION_FAILURE',
  notQuery: 'BAD_USER_INPUT',
  argument: 'BAD_USER_INPUT',
} as const;

/**
 * How an answer differs from what graphql-js makes of the request; undefined when it does not.
 *
 * Answered otherwise on purpose:
 * - A refusal is 200 for who takes `application/json` alone, as GraphQL over HTTP asks; a request without a
 *   document is 400 for everyone.
 * - A bad argument anywhere refuses the operation as a whole, before anything is read; graphql-js
 *   answers null there, if there is a row, and the rest beside it.
 * - Whether the operation asked for is there has messages of our own.
 */
export function compareOutcome(
  outcome: Outcome,
  { status, contentType, body }: HttpAnswer,
  mediaType: string,
  byGet: boolean,
  cursors: CursorMap,
): string | undefined {
  if (!contentType.startsWith(mediaType)) return `content type ${contentType} for ${mediaType}`;
  const errors = body.errors ?? [];
  const told = errors.map((error) => String(error.extensions?.code));
  if (outcome.kind === 'answer') return compareAnswer(outcome, status, body, mediaType, cursors);
  if (outcome.kind === 'notQuery' && byGet) {
    return status === 405 && told.join() === 'BAD_REQUEST'
      ? undefined
      : `not a query by GET: status ${status} ${told}`;
  }
  const expected = codes[outcome.kind];
  const wantedStatus = outcome.kind === 'empty' ? 400 : refusedStatus(mediaType);
  if (status !== wantedStatus) return `${outcome.kind}: status ${status}, not ${wantedStatus} (${told})`;
  if ('data' in body) return `${outcome.kind}: data beside a refusal`;
  if (errors.length === 0 || told.some((code) => code !== expected)) {
    return `${outcome.kind}: codes ${told}, not ${expected}: ${errors.map(({ message }) => message)}`;
  }
  if (outcome.kind === 'argument') {
    const strange = errors.find(({ path }) => !outcome.paths.has(keysOf(path)));
    if (strange === undefined) return undefined;
    return `argument: path ${strange.path}, not one of ${[...outcome.paths].join(' | ')}: ${strange.message}`;
  }
  const pathed = errors.find(({ path }) => path !== undefined);
  if (pathed !== undefined) return `${outcome.kind}: path ${pathed.path} of an error of the request`;
  if (!('errors' in outcome)) return undefined;
  const most = outcome.kind === 'coercion' ? mostVariableErrors : Number.POSITIVE_INFINITY;
  const describe = ({ message, locations }: Pick<GraphQLFormattedError, 'message' | 'locations'>) =>
    `${message} ${JSON.stringify(locations ?? [])}`;
  const wanted = outcome.errors.map((error) => describe(error.toJSON())).slice(0, most);
  const found = errors.map(describe).slice(0, most);
  return wanted.join('\n') === found.join('\n')
    ? undefined
    : `${outcome.kind}: expected\n${wanted.join('\n')}\nfound\n${found.join('\n')}`;
}

const refusedStatus = (mediaType: string): number => (mediaType === 'application/json' ? 200 : 400);

function compareAnswer(
  { result, coded }: Extract<Outcome, { kind: 'answer' }>,
  status: number,
  body: HttpAnswer['body'],
  mediaType: string,
  cursors: CursorMap,
): string | undefined {
  if (coded.size === 0) {
    if (status !== 200) return `answer: status ${status} ${JSON.stringify(body.errors)}`;
    return compareAnswers(result, body as ExecutionResult, cursors);
  }
  // What a field of code refuses (an id that is not there, a text that is too long) is its own affair.
  if (body.data != null) return status === 200 ? undefined : `answer: status ${status} with data`;
  const strange = (body.errors ?? []).find(
    ({ path, extensions }) => extensions?.code !== 'BAD_USER_INPUT' || !coded.has(String(path?.[0])),
  );
  return status === refusedStatus(mediaType) && strange === undefined
    ? undefined
    : `answer: status ${status} ${JSON.stringify(body.errors)}`;
}

import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Access } from '../access/Access.ts';
import type { MadeAnswer } from '../access/AnswerCache.ts';
import { StoredAnswer } from '../access/StoredAnswer.ts';
import type { QueryEngine } from '../query/QueryEngine.ts';
import { admitCaller } from './admitCaller.ts';
import { answerType } from './answerType.ts';
import { disconnectOf } from './disconnectOf.ts';
import { executeFor, type RequestContext } from './engineGateway.ts';
import type { KnownDocuments } from './KnownDocuments.ts';
import type { Metrics } from './metrics.ts';
import type { Question } from './Question.ts';

export interface AnswerMakerOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly engine: Pick<QueryEngine, 'execute' | 'share'>;
  /** Documents that Apollo has parsed and found valid. */
  readonly known: KnownDocuments;
  readonly access?: Access | undefined;
  readonly metrics?: Pick<Metrics, 'countCost'> | undefined;
  /** Requests may ask how they are answered. */
  readonly explain: boolean;
}

/** Who asks, and what is told of the question: a request, or what stands for one. */
export type Asking = Pick<FastifyRequest, 'caller' | 'budget' | 'asked'>;

/** What is asked, with the text of its document. */
export type TextQuestion = Pick<Question, 'variables' | 'operationName' | 'explain'> & {
  readonly query: string;
};

/** How an answer is wanted: by which method and in which type. */
export interface Wanted {
  readonly isRead: boolean;
  readonly accept: string | undefined;
}

/**
 * Makes answers. Apollo Server reads documents, validates them, and words every answer that is not a plain
 * success; a document it has found valid before goes to the engine without passing its pipeline again,
 * which takes longer than finding the plan, binding it and shaping the answer together.
 */
export class AnswerMaker {
  readonly #options: AnswerMakerOptions;

  constructor(options: AnswerMakerOptions) {
    this.#options = options;
  }

  /** @param mostCost dearest it may be, beside what the caller's tier allows */
  async make(
    question: TextQuestion,
    asking: Asking,
    wanted: Wanted,
    signal: AbortSignal,
    mostCost?: number,
  ): Promise<MadeAnswer> {
    const turn = this.#options.engine.share.begin();
    if (turn !== undefined) await turn;
    const context = new AnswerContext(asking, this.#options, signal, mostCost);
    const type = answerType(wanted.accept);
    const known = type === undefined ? undefined : this.#options.known.find(question.query);
    if (known !== undefined) {
      const { variables, operationName, explain } = question;
      context.done = executeFor(context, this.#options, {
        document: known.document,
        operationName,
        variables,
        explain,
      });
      const result = await context.done.catch(() => undefined);
      if (result !== undefined && result.errors === undefined) {
        const answer = new StoredAnswer(200, `${type}; charset=utf-8`, bodyOf(result));
        return { answer, version: context.version, isPersonal: false };
      }
    }
    return this.#ofApollo(question, wanted, context);
  }

  async #ofApollo(
    { query, variables, operationName, explain }: TextQuestion,
    wanted: Wanted,
    context: AnswerContext,
  ): Promise<MadeAnswer> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    // What Apollo cannot serve it says itself.
    const accept = answerType(wanted.accept) ?? wanted.accept;
    if (accept !== undefined) headers.set('accept', accept);
    const asked = {
      query,
      ...(variables !== undefined && { variables }),
      ...(operationName !== undefined && { operationName }),
      ...(explain && { extensions: { explain } }),
    };
    const made = await this.#options.apollo.executeHTTPGraphQLRequest({
      // By GET nothing but queries may be asked, which Apollo sees to.
      httpGraphQLRequest: wanted.isRead
        ? { method: 'GET', headers, search: searchOf(asked), body: '' }
        : { method: 'POST', headers, search: '', body: asked },
      context: async () => context,
    });
    const status = made.status ?? 200;
    const body = made.body.kind === 'complete' ? made.body.string : '';
    return {
      answer: new StoredAnswer(
        status,
        made.headers.get('content-type') ?? '',
        Buffer.from(body),
        Object.fromEntries([...made.headers].filter(([name]) => name === 'retry-after' || name === 'allow')),
      ),
      version: status === 200 && !context.hasErrors ? context.version : undefined,
      isPersonal: context.isPersonal,
    };
  }

  /** Let Apollo say what is wrong with a request. */
  async pass(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const mark = request.url.indexOf('?');
    const {
      status,
      headers: answered,
      body,
    } = await this.#options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        // An answer to HEAD is the one to GET; fastify leaves its body out.
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers,
        search: mark < 0 ? '' : request.url.slice(mark),
        body: request.body,
      },
      context: async () => ({
        signal: disconnectOf(request.raw.socket),
        hasErrors: false,
        mayExplain: false,
        // Apollo may find a form acceptable that is not read here: it must not pass by documents and budgets.
        async admit() {
          const message = 'The request has not the form of a GraphQL request: see the members of its body.';
          throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
        },
      }),
    });
    for (const [name, value] of answered) reply.header(name, value);
    return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
  }
}

/** One question on its way through Apollo and the engine. */
class AnswerContext implements RequestContext {
  hasErrors = false;
  done: Promise<ExecutionResult> | undefined;
  version: number | undefined;
  /** Whether the answer is about who asks. */
  isPersonal = false;
  readonly mayExplain: boolean;
  readonly admit: NonNullable<RequestContext['admit']>;

  constructor(
    asking: Asking,
    options: Pick<AnswerMakerOptions, 'access' | 'metrics'>,
    readonly signal: AbortSignal,
    mostCost: number | undefined,
  ) {
    this.mayExplain = asking.caller?.tier.isOperator === true;
    const pay = admitCaller(asking, options);
    this.admit = async (price, planning) => {
      asking.asked.cost = Math.ceil(price);
      if (mostCost !== undefined && price > mostCost) throw tooDear(price, mostCost);
      try {
        await pay(price, planning);
      } catch (error) {
        this.isPersonal = true;
        throw error;
      }
    };
  }

  readonly onVersion = (seen: number): void => {
    this.version = seen;
  };
}

/** The body of an answer without errors, as Apollo writes it: a line of JSON, data first. */
function bodyOf({ data, extensions }: ExecutionResult): Buffer {
  return Buffer.from(`${JSON.stringify({ data, extensions })}\n`);
}

function tooDear(price: number, most: number): GraphQLError {
  const message = `This operation costs ${Math.ceil(price)}; here one may cost ${most}: ask for less at a time.`;
  return new GraphQLError(message, {
    extensions: { code: 'COST_EXCEEDED', cost: Math.ceil(price), budget: most },
  });
}

/** The query string of a request by GET. */
function searchOf(asked: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `?${new URLSearchParams(texts)}`;
}

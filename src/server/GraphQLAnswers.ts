import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Access } from '../access/Access.ts';
import type { AnswerCache, MadeAnswer } from '../access/AnswerCache.ts';
import { codingFor, StoredAnswer } from '../access/StoredAnswer.ts';
import { sha256Of, type TrustedDocuments } from '../access/TrustedDocuments.ts';
import type { DataState } from '../load/dataVersion.ts';
import { normalForm } from '../query/analyse/normalForm.ts';
import { inSpan } from '../query/run/inSpan.ts';
import type { LoopShare } from '../query/run/LoopShare.ts';
import { acceptRanges } from './acceptRanges.ts';
import { admitCaller } from './admitCaller.ts';
import { disconnectOf } from './disconnectOf.ts';
import type { RequestContext } from './engineGateway.ts';
import { sendError } from './failures.ts';
import type { Metrics } from './metrics.ts';
import { canonicalJson, type Question, readQuestion, readVersionedQuestion } from './Question.ts';
import { nameOf } from './requestLog.ts';
import { inRequestSpan } from './tracing.ts';

export interface GraphQLAnswersOptions {
  readonly apollo: ApolloServer<RequestContext>;
  /** Turns of the event loop in which questions begin. */
  readonly share: LoopShare;
  /** Documents that may be asked for by id. */
  readonly documents?: TrustedDocuments | undefined;
  /** Refuse every other document. */
  readonly documentsOnly: boolean;
  /** Where answers are kept; with `state`, the data they are made from. */
  readonly cache?: AnswerCache | undefined;
  readonly state?: (() => DataState) | undefined;
  /** Changes with everything but the data that an answer depends on: schema and software. */
  readonly apiVersion: string;
  readonly access?: Access | undefined;
  readonly metrics?: Pick<Metrics, 'countCost'> | undefined;
  /** `Cache-Control` of versioned reads. */
  readonly cacheControl: string;
  /** Requests may ask how they are answered; such answers are not kept. */
  readonly explain: boolean;
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A question whose document is known. */
interface ResolvedQuestion extends Question {
  readonly query: string;
  /** SHA-256 of the document: it stands for a text of any length in keys and names. */
  readonly digest: string;
}

/** Who asks, and what is told of the question: a request, or what stands for one. */
export type Asking = Pick<FastifyRequest, 'caller' | 'budget' | 'asked'>;

/** An operation that code of this service asks for a caller. */
export interface InnerQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The caller wrote it: it must be one that callers may ask. */
  readonly isCallers: boolean;
  /** Dearest it may be, beside what the caller's tier allows. */
  readonly mostCost?: number | undefined;
  /** It is not the first of its request, whose price has been paid when the request began. */
  readonly isFurther: boolean;
}

/** The answer to one, as JSON, with the version of the data it is from. */
export interface InnerAnswer {
  readonly body: string;
  readonly version: number | undefined;
}

/** How an answer is wanted: by which method and in which type. */
interface Wanted {
  readonly isRead: boolean;
  readonly accept: string | undefined;
}

/** Answers GraphQL requests: trusted documents and kept answers first, then Apollo and the engine. */
export class GraphQLAnswers {
  readonly #options: GraphQLAnswersOptions;

  constructor(options: GraphQLAnswersOptions) {
    this.#options = options;
  }

  /** Answer a request to `/graphql`. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // HTTP/1.0 may leave the host out, and anyone can send one that is none.
    if (!URL.canParse(`http://${request.headers.host ?? ''}/`)) {
      return sendError(reply, 400, 'BAD_REQUEST', 'The Host header is missing, or names no host.');
    }
    const question = readQuestion(request);
    // What has not the form of a question is told by Apollo, and runs nothing.
    if (question === undefined) return this.#pass(request, reply);
    return inRequestSpan(request, () => this.#reply(question, request, reply));
  }

  /** Answer a versioned read: a trusted document by GET, with a validator and the operator's cache rules. */
  async answerVersioned(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const search = request.query as Readonly<Record<string, unknown>>;
    const question = readVersionedQuestion(request.params.id, search);
    if (question === undefined) {
      return sendError(reply, 400, 'BAD_REQUEST', '"variables" must be a JSON object, given once.');
    }
    return inRequestSpan(request, () => this.#reply(question, request, reply, this.#options.cacheControl));
  }

  /**
   * Answer an operation for code of this service, such as a tool: with the documents, kept answers, price,
   * admission and deadline that a request to `/graphql` has.
   */
  async ask(
    { query, variables, isCallers, mostCost, isFurther }: InnerQuestion,
    asking: Asking,
    signal: AbortSignal,
  ): Promise<InnerAnswer> {
    const stated = { query, variables, documentId: undefined, operationName: undefined };
    const question = { ...stated, explain: false, isVersioned: false };
    if (isCallers) {
      const resolved = this.#resolve(question, asking.caller?.tier.isOperator === true);
      if ('code' in resolved) return refusalOf(resolved.message, resolved.code);
    }
    try {
      if (isFurther && asking.caller !== undefined) await this.#options.access?.pay(asking.caller, 2);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { body: JSON.stringify({ errors: [error] }), version: undefined };
    }
    const digest = sha256Of(query);
    asking.asked.document = nameOf(digest);
    const wanted: Wanted = { isRead: false, accept: types[0] };
    const { cache, state } = this.#options;
    const key = keyOf({ ...question, digest }, types[0] ?? '', false);
    if (cache === undefined || state === undefined || key === undefined || mostCost !== undefined) {
      const made = await this.#make(question, asking, wanted, signal, mostCost);
      return { body: made.answer.body.toString(), version: made.version };
    }
    const made = await keptOrMade(cache, key, wholeVersion(state()), asking, signal, (gone) =>
      this.#make(question, asking, wanted, gone),
    );
    return { body: made.answer.body.toString(), version: made.version };
  }

  /** A result that was made from an answer to `ask` and kept, if the data is still as it was. */
  keptResult(name: string, { asked }: Asking): StoredAnswer | undefined {
    const { cache, state } = this.#options;
    if (cache === undefined || state === undefined) return undefined;
    const result = inSpan('kg.cache', () => cache.get(resultKey(name), wholeVersion(state())));
    if (result !== undefined) asked.cache = 'hit';
    return result;
  }

  /** Keep a result that was made from an answer of a version of the data. */
  keepResult(name: string, version: number, result: StoredAnswer): void {
    if (this.#options.state !== undefined) this.#options.cache?.keep(resultKey(name), version, result);
  }

  async #reply(
    stated: Question,
    request: FastifyRequest,
    reply: FastifyReply,
    cacheControl?: string,
  ): Promise<FastifyReply> {
    const isOperator = request.caller?.tier.isOperator === true;
    const question = this.#resolve(stated, isOperator);
    if ('code' in question) {
      const { status, code, message } = question;
      return sendError(reply, stated.isVersioned ? 404 : status, code, message);
    }
    request.asked.document = question.documentId ?? nameOf(question.digest);
    const { cache, state } = this.#options;
    const type = answerType(request.headers.accept);
    const key =
      (stated.explain && (this.#options.explain || isOperator)) || type === undefined
        ? undefined
        : keyOf(question, type, isRead(request));
    if (cache === undefined || state === undefined || key === undefined) {
      const { answer } = await this.#make(
        question,
        request,
        wantedBy(request),
        disconnectOf(request.raw.socket),
      );
      return this.#send(answer, question, request, reply);
    }
    const now = state();
    const known = wholeVersion(now);
    const read = isRead(request);
    const tagOf = (version: number) => this.#tag(key, { ...now, version });
    if (read && isHeld(request.headers['if-none-match'], tagOf(known))) {
      request.asked.cache = 'unchanged';
      return reply
        .code(304)
        .headers(readHeaders(`"${tagOf(known)}"`, cacheControl))
        .send();
    }
    const signal = disconnectOf(request.raw.socket);
    const made = await keptOrMade(cache, key, known, request, signal, (gone) =>
      this.#make(question, request, wantedBy(request), gone),
    );
    if (!read || made.version === undefined) return this.#send(made.answer, question, request, reply);
    reply.headers(readHeaders('', cacheControl));
    return this.#send(made.answer, question, request, reply, tagOf(made.version));
  }

  /** The document of a question in place of its id, and its digest. */
  #resolve({ query, documentId, ...rest }: Question, isOperator: boolean): Refusal | ResolvedQuestion {
    const { documents, documentsOnly } = this.#options;
    const known = documentId === undefined ? undefined : documents?.get(documentId);
    if (known !== undefined) return { ...rest, documentId, query: known, digest: sha256Of(known) };
    if (documentsOnly && !isOperator && !(query !== undefined && documents?.knows(query))) {
      const named =
        documentId === undefined ? '' : `: nobody registered ${JSON.stringify(documentId.slice(0, 80))}`;
      return {
        status: documentId === undefined ? 403 : 404,
        code: documentId === undefined ? 'DOCUMENT_NOT_TRUSTED' : 'PERSISTED_QUERY_NOT_FOUND',
        message: `This service answers registered documents alone, by their id${named}.`,
      };
    }
    if (documentId !== undefined && query === undefined) {
      // Clients that register documents as they go send the text when they are told so.
      return documents === undefined
        ? {
            // As the protocol of automatic persisted queries has it: the client sends the text then.
            status: 200,
            code: 'PERSISTED_QUERY_NOT_SUPPORTED',
            message: 'PersistedQueryNotSupported: this service knows no documents by id; send the text.',
          }
        : {
            status: 404,
            code: 'PERSISTED_QUERY_NOT_FOUND',
            message: `PersistedQueryNotFound: nobody registered ${JSON.stringify(documentId.slice(0, 80))}.`,
          };
    }
    const digest = sha256Of(query ?? '');
    if (documentId !== undefined && digest !== documentId) {
      return {
        status: 400,
        code: 'BAD_REQUEST',
        message: 'The sha256Hash is not that of the query that came with it.',
      };
    }
    return { ...rest, documentId: undefined, query: query ?? '', digest };
  }

  async #make(
    { query, variables, operationName, explain }: Question,
    asking: Asking,
    wanted: Wanted,
    signal: AbortSignal,
    mostCost?: number,
  ): Promise<MadeAnswer> {
    const turn = this.#options.share.begin();
    if (turn !== undefined) await turn;
    let version: number | undefined;
    let isPersonal = false;
    const { caller } = asking;
    const pay = admitCaller(asking, this.#options);
    const context: RequestContext = {
      signal,
      hasErrors: false,
      mayExplain: caller?.tier.isOperator === true,
      admit: async (price, planning) => {
        asking.asked.cost = Math.ceil(price);
        if (mostCost !== undefined && price > mostCost) throw tooDear(price, mostCost);
        try {
          await pay(price, planning);
        } catch (error) {
          isPersonal = true;
          throw error;
        }
      },
      onVersion: (seen) => {
        version = seen;
      },
    };
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
      version: status === 200 && !context.hasErrors ? version : undefined,
      isPersonal,
    };
  }

  /** Let Apollo say what is wrong with a request. */
  async #pass(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
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

  async #send(
    answer: StoredAnswer,
    { query = '' }: Pick<Question, 'query'>,
    request: FastifyRequest,
    reply: FastifyReply,
    tag?: string,
  ): Promise<FastifyReply> {
    const { status, contentType, body, headers } = answer;
    reply.code(status === 400 && query !== '' && isOldClient(request) ? 200 : status);
    reply.type(contentType).header('vary', varyWith(reply, 'accept, accept-encoding'));
    reply.headers(headers);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    const coding = codingFor(request.headers['accept-encoding'], body.length);
    // A strong validator names the very bytes.
    if (tag !== undefined) reply.header('etag', coding === undefined ? `"${tag}"` : `"${tag}-${coding}"`);
    if (coding === undefined) return reply.send(body);
    return reply.header('content-encoding', coding).send(await answer.packed(coding));
  }

  /** Names a question's answer from one version of the data, over all graphs and versions of the software. */
  #tag(key: string, { instance, version }: DataState): string {
    const parts = [this.#options.apiVersion, instance, version, key].join('\n');
    return createHash('sha256').update(parts).digest('base64url').slice(0, 27);
  }
}

/** The questions of the API are kept by keys of another form. */
const resultKey = (name: string): string => `result\n${name}`;

/** While a load writes, what is kept of the version before it goes on being served as that. */
const wholeVersion = ({ version }: DataState): number => version - (version % 2);

/** The answer that is kept of a version of the data, or one that is made now and kept. */
async function keptOrMade(
  cache: AnswerCache,
  key: string,
  version: number,
  { asked }: Asking,
  signal: AbortSignal,
  make: (gone: AbortSignal) => Promise<MadeAnswer>,
): Promise<Pick<MadeAnswer, 'answer' | 'version'>> {
  const answer = inSpan('kg.cache', () => cache.get(key, version));
  asked.cache = answer === undefined ? 'miss' : 'hit';
  return answer === undefined ? cache.make(key, version, signal, make) : { answer, version };
}

const wantedBy = (request: FastifyRequest): Wanted => ({
  isRead: isRead(request),
  accept: request.headers.accept,
});

function tooDear(price: number, most: number): GraphQLError {
  const message = `This operation costs ${Math.ceil(price)}; here one may cost ${most}: ask for less at a time.`;
  return new GraphQLError(message, {
    extensions: { code: 'COST_EXCEEDED', cost: Math.ceil(price), budget: most },
  });
}

function refusalOf(message: string, code: string): InnerAnswer {
  return { body: JSON.stringify({ errors: [{ message, extensions: { code } }] }), version: undefined };
}

/**
 * Whether a caller takes `application/json` by name and not the newer type: GraphQL over HTTP has such clients
 * told of a document or variables that cannot be used with status 200, since they read no other answer.
 */
function isOldClient({ headers: { accept } }: FastifyRequest): boolean {
  return (
    accept?.includes('application/json') === true && !accept.includes('application/graphql-response+json')
  );
}

function isRead({ method }: FastifyRequest): boolean {
  return method !== 'POST';
}

/** The query string of a request by GET. */
function searchOf(asked: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `?${new URLSearchParams(texts)}`;
}

/** Headers of an answer that may be asked for again with what names it; kept by nobody unless told to. */
function readHeaders(etag: string, cacheControl = 'no-cache'): Record<string, string> {
  return { ...(etag !== '' && { etag }), 'cache-control': cacheControl };
}

/** The media types of answers. */
const types = ['application/json', 'application/graphql-response+json'];

/**
 * Which media type a caller is answered in; undefined when it accepts none. So that however many ways
 * there are to say what one accepts, there are two answers to keep.
 */
function answerType(accept?: string): string | undefined {
  const wanted = acceptRanges(accept).map(({ range, quality }) => ({
    type: /^(\*|application)\/\*$/.test(range) ? types[0] : range,
    quality,
  }));
  wanted.sort((a, b) => b.quality - a.quality);
  return wanted.find(({ type = '', quality }) => quality > 0 && types.includes(type))?.type;
}

/** All that an answer depends on beside the data; undefined when it is not safe to keep. */
function keyOf(
  question: Pick<ResolvedQuestion, 'digest' | 'operationName' | 'variables'>,
  type: string,
  read: boolean,
): string | undefined {
  const variables = canonicalJson(normalForm(question.variables ?? {}));
  if (variables === undefined) return undefined;
  return JSON.stringify([question.digest, question.operationName ?? null, type, read, variables]);
}

/** Whether a list of validators has the one of an answer, whatever coding it was sent in. */
function isHeld(given: string | undefined, tag: string): boolean {
  return (given ?? '').split(',').some(
    (one) =>
      one
        .trim()
        .replace(/^W\//, '')
        .replace(/(-br|-gzip)?"$/, '"') === `"${tag}"`,
  );
}

function varyWith(reply: FastifyReply, more: string): string {
  const given = reply.getHeader('vary');
  return given === undefined ? more : `${String(given)}, ${more}`;
}

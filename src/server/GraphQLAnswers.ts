import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AnswerCache, MadeAnswer } from '../access/AnswerCache.ts';
import { codingFor, type StoredAnswer } from '../access/StoredAnswer.ts';
import type { TrustedDocuments } from '../access/TrustedDocuments.ts';
import type { DataState } from '../load/dataVersion.ts';
import { normalForm } from '../query/analyse/normalForm.ts';
import { inSpan } from '../query/run/inSpan.ts';
import { AnswerMaker, type AnswerMakerOptions, type Asking, type Wanted } from './AnswerMaker.ts';
import { answerType, answerTypes } from './answerType.ts';
import { disconnectOf } from './disconnectOf.ts';
import { sendError } from './failures.ts';
import { canonicalJson, type Question, readQuestion, readVersionedQuestion } from './Question.ts';
import { nameOf } from './requestLog.ts';
import { inRequestSpan } from './tracing.ts';

export interface GraphQLAnswersOptions extends AnswerMakerOptions {
  /** Documents that may be asked for by id. */
  readonly documents?: TrustedDocuments | undefined;
  /** Refuse every other document. */
  readonly documentsOnly: boolean;
  /** Where answers are kept; with `state`, the data they are made from. */
  readonly cache?: AnswerCache | undefined;
  readonly state?: (() => DataState) | undefined;
  /** Changes with everything but the data that an answer depends on: schema and software. */
  readonly apiVersion: string;
  /** `Cache-Control` of versioned reads. */
  readonly cacheControl: string;
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

/** Answers GraphQL requests: trusted documents and kept answers first, then Apollo and the engine. */
export class GraphQLAnswers {
  readonly #options: GraphQLAnswersOptions;
  readonly #maker: AnswerMaker;
  readonly #hosts = new LRUCache<string, true>({ max: 100 });

  constructor(options: GraphQLAnswersOptions) {
    this.#options = options;
    this.#maker = new AnswerMaker(options);
  }

  /** Answer a request to `/graphql`. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // HTTP/1.0 may leave the host out, and anyone can send one that is none.
    if (!this.#isHost(request.headers.host)) {
      return sendError(reply, 400, 'BAD_REQUEST', 'The Host header is missing, or names no host.');
    }
    const question = readQuestion(request);
    // What has not the form of a question is told by Apollo, and runs nothing.
    if (question === undefined) return this.#maker.pass(request, reply);
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
    const digest = this.#options.known.digestOf(query);
    asking.asked.document = nameOf(digest);
    const wanted: Wanted = { isRead: false, accept: answerTypes[0] };
    const { cache, state } = this.#options;
    const key = keyOf({ ...question, digest }, answerTypes[0], false);
    if (cache === undefined || state === undefined || key === undefined || mostCost !== undefined) {
      const made = await this.#maker.make(question, asking, wanted, signal, mostCost);
      return { body: made.answer.body.toString(), version: made.version };
    }
    const made = await keptOrMade(cache, key, wholeVersion(state()), asking, signal, (gone) =>
      this.#maker.make(question, asking, wanted, gone),
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
    const isExplained = stated.explain && (this.#options.explain || isOperator);
    const key =
      cache === undefined || type === undefined || isExplained
        ? undefined
        : keyOf(question, type, isRead(request));
    if (cache === undefined || state === undefined || key === undefined) {
      const { answer } = await this.#maker.make(
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
      this.#maker.make(question, request, wantedBy(request), gone),
    );
    if (!read || made.version === undefined) return this.#send(made.answer, question, request, reply);
    reply.headers(readHeaders('', cacheControl));
    return this.#send(made.answer, question, request, reply, tagOf(made.version));
  }

  /** The document of a question in place of its id, and its digest. */
  #resolve(question: Question, isOperator: boolean): Refusal | ResolvedQuestion {
    const { query, documentId } = question;
    const { documents, documentsOnly } = this.#options;
    const known = documentId === undefined ? undefined : documents?.get(documentId);
    if (known !== undefined)
      return resolved(question, documentId, known, this.#options.known.digestOf(known));
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
    const digest = this.#options.known.digestOf(query ?? '');
    if (documentId !== undefined && digest !== documentId) {
      return {
        status: 400,
        code: 'BAD_REQUEST',
        message: 'The sha256Hash is not that of the query that came with it.',
      };
    }
    return resolved(question, undefined, query ?? '', digest);
  }

  #isHost(given = ''): boolean {
    if (this.#hosts.has(given)) return true;
    if (!URL.canParse(`http://${given}/`)) return false;
    this.#hosts.set(given, true);
    return true;
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

/** A question with its document; members by name, since a spread of the rest costs more than all of this. */
function resolved(
  { variables, operationName, explain, isVersioned }: Question,
  documentId: string | undefined,
  query: string,
  digest: string,
): ResolvedQuestion {
  return { variables, operationName, explain, isVersioned, documentId, query, digest };
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

/** Headers of an answer that may be asked for again with what names it; kept by nobody unless told to. */
function readHeaders(etag: string, cacheControl = 'no-cache'): Record<string, string> {
  return { ...(etag !== '' && { etag }), 'cache-control': cacheControl };
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

import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type NodeIncomingMessageLike, toWebRequest } from '@modelcontextprotocol/node';
import { type CallToolResult, createMcpHandler, type Server } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { StoredAnswer } from '../access/StoredAnswer.ts';
import { sha256Of } from '../access/TrustedDocuments.ts';
import type { AgentTool } from '../agent/AgentTool.ts';
import { type AgentAnswer, callTool, type ToolContext } from '../agent/callTool.ts';
import { createAgentServer } from '../agent/createAgentServer.ts';
import type { Toolbox } from '../agent/loadTools.ts';
import { type DataState, emptyState } from '../load/dataVersion.ts';
import type { Asking } from './AnswerMaker.ts';
import { addressOf } from './addressOf.ts';
import { CallForms } from './CallForms.ts';
import { type AgentConfig, packageVersion } from './config.ts';
import { isAllowedOrigin } from './crossOrigin.ts';
import type { DataWatch } from './DataWatch.ts';
import { disconnectOf } from './disconnectOf.ts';
import { sendError } from './failures.ts';
import type { GraphQLAnswers } from './GraphQLAnswers.ts';
import { answerTo, type EqualCall, readEqualCall, storedCall } from './keptCalls.ts';
import { nameOf } from './requestLog.ts';

/** Where the Model Context Protocol is served. */
export const agentPath = '/mcp';

/** Most messages of one request: a batch, which the protocol of March 2025 has. */
const mostMessages = 20;

export interface AgentOptions {
  readonly toolbox: Toolbox;
  readonly config: AgentConfig;
  readonly schema: GraphQLSchema;
  readonly answers: GraphQLAnswers;
  readonly watch: DataWatch | undefined;
  readonly logger: Logger;
  /** Origins whose pages may call. */
  readonly origins: readonly string[];
  /** Path below which the service answers, such as `/graph`. */
  readonly pathPrefix: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** A server of the service's tools for one connection that is not HTTP. */
    agentServer(): Server;
  }
}

/** Tools of a service that callers may use. */
export function usableTools({ tools }: Toolbox, { passThrough }: AgentConfig): readonly AgentTool[] {
  return tools.filter((tool) => passThrough || tool.passThrough === undefined);
}

/**
 * Serve the Model Context Protocol at `POST /mcp`, without sessions: each request is answered by itself,
 * under the caller's key, tier and budget. Both the revision of 2026-07-28 and those of 2025 are spoken.
 */
export function registerAgent(app: FastifyInstance, options: AgentOptions): void {
  const { logger, origins, pathPrefix } = options;
  const tools = usableTools(options.toolbox, options.config);
  const version = packageVersion();
  const contextFor = (asking: Asking, signal: AbortSignal, explorer: string, made: Made): ToolContext => ({
    schema: options.schema,
    answerTokens: options.config.answerTokens,
    explorer,
    ask: async ({ document, variables, isCallers }) => {
      made.questions += 1;
      const isFurther = made.questions > 1;
      const mostCost = isCallers ? options.config.passThroughCost : undefined;
      const question = { query: document, variables, isCallers, mostCost, isFurther };
      const { from, ...answer } = await answered(question, asking, signal, options);
      made.from = isCallers ? undefined : from;
      return answer;
    },
  });
  const { instructions } = options.toolbox;
  const serverFor = (context: ToolContext, made: Made): Server =>
    createAgentServer({
      tools,
      instructions,
      version,
      context,
      onResult: (result) => {
        made.result = result;
      },
    });
  app.decorate('agentServer', () => {
    const made = nothingYet();
    return serverFor(contextFor(localAsking(), new AbortController().signal, '/', made), made);
  });
  const forms = new CallForms();
  const documents = new Map(tools.map(({ name, document }) => [name, nameOf(sha256Of(document))]));
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const { serve } = (authInfo?.extra ?? {}) as { serve: () => Server };
      return serve();
    },
    { onerror: (err) => logger.debug({ err }, 'a request of the Model Context Protocol was refused') },
  );
  app.addHook('preClose', () => handler.close());

  // An answer is bounded, and no two are the same bytes: packing each would cost more than sending it.
  app.post(agentPath, { config: { access: 'caller' }, compress: false }, async (request, reply) => {
    const { origin, host } = request.headers;
    if (!isAllowedOrigin(origin, host, origins)) {
      const message = 'Pages of this origin may not call tools: see KG_CORS_ORIGINS.';
      return sendError(reply, 403, 'FORBIDDEN', message);
    }
    if (Array.isArray(request.body) && request.body.length > mostMessages) {
      return sendError(reply, 400, 'BAD_REQUEST', `A batch has at most ${mostMessages} messages.`);
    }
    const explorer = addressOf(request, pathPrefix);
    const call = readEqualCall(request, explorer);
    const kept = call && options.answers.keptResult(call.name, request);
    if (call !== undefined && kept !== undefined) {
      request.asked.document = documents.get(call.tool);
      return sendStored(kept, call.id, reply);
    }
    const made = nothingYet();
    const context = contextFor(request, disconnectOf(request.raw.socket), explorer, made);
    const keep = ({ name }: EqualCall, stored: StoredAnswer) => {
      if (made.from !== undefined && made.questions === 1)
        options.answers.keepResult(name, made.from, stored);
    };
    const tool = tools.find(({ name }) => name === call?.tool);
    if (call !== undefined && tool !== undefined && forms.knows(call.form)) {
      // What fails for no fault of the call fails again below, where the SDK says so.
      const result = await callTool(tool, call.given, context).catch(() => undefined);
      const stored = result && forms.answer(call.form, result);
      if (stored !== undefined) {
        keep(call, stored);
        return sendStored(stored, call.id, reply);
      }
    }
    const serve = () => serverFor(context, made);
    // Without the body, which is parsed already and would be written out again for nobody; and without a signal:
    // who calls the API listens to one, and a request that listens too costs a tenth of a call.
    const asWeb = await toWebRequest(request.raw as NodeIncomingMessageLike, null);
    const response = await handler.fetch(asWeb, {
      parsedBody: request.body,
      authInfo: { token: '', clientId: '', scopes: [], extra: { serve } },
    });
    return send(response, reply, (text) => {
      const stored = call && storedCall(response, text, call.id);
      if (call === undefined || stored === undefined) return;
      keep(call, stored);
      if (made.result !== undefined) forms.learn(call.form, stored, made.result);
    });
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: agentPath,
    handler: async ({ method }, reply) => {
      const message = `${method} is not supported: there are no sessions and no streams; use POST.`;
      return sendError(reply.header('allow', 'POST'), 405, 'BAD_REQUEST', message);
    },
  });
}

/** What the answer to a request was made from. */
interface Made {
  questions: number;
  /** The version of the data of the last answer; undefined where it holds for this caller alone. */
  from: number | undefined;
  /** What the tool came to; undefined where it was not called, or failed. */
  result: CallToolResult | undefined;
}

const nothingYet = (): Made => ({ questions: 0, from: undefined, result: undefined });

function sendStored(stored: StoredAnswer, id: EqualCall['id'], reply: FastifyReply): FastifyReply {
  const { headers, text } = answerTo(stored, id);
  return reply.header('cache-control', 'no-store').headers(headers).type(stored.contentType).send(text);
}

/** @param onText told the whole text once it is sent */
async function send(
  response: Response,
  reply: FastifyReply,
  onText: (text: string) => void,
): Promise<FastifyReply> {
  reply.code(response.status).header('cache-control', 'no-store');
  for (const [name, value] of response.headers) {
    if (name !== 'content-length') reply.header(name, value);
  }
  if (response.body === null) return reply.send('');
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (isStream)
    return reply.send(Readable.from(passing(response.body as ReadableStream<Uint8Array>, onText)));
  const text = await response.text();
  onText(text);
  return reply.send(text);
}

/** The pieces of a body as they come. */
async function* passing(
  body: ReadableStream<Uint8Array>,
  onText: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true });
    yield piece;
  }
  onText(text);
}

/** Who asks over standard input: the person who started the program. */
function localAsking(): Asking {
  return {
    caller: undefined,
    budget: undefined,
    asked: { document: undefined, cost: undefined, cache: 'none' },
  };
}

async function answered(
  question: Parameters<GraphQLAnswers['ask']>[0],
  asking: Asking,
  signal: AbortSignal,
  { answers, watch }: AgentOptions,
): Promise<AgentAnswer & { readonly from: number | undefined }> {
  const { body, version: from } = await answers.ask(question, asking, signal);
  const { data = null, errors = [] } = JSON.parse(body) as Partial<AgentAnswer>;
  const { instance, version, datasets } = await stateAt(from, watch);
  return { data, errors, version: `${instance} ${from ?? version}`, datasets, from };
}

/** The state of the data that an answer was made from, or the newest there is. */
async function stateAt(version: number | undefined, watch: DataWatch | undefined): Promise<DataState> {
  if (watch === undefined) return emptyState;
  if (version !== undefined && watch.state.version !== version) await watch.ask();
  return watch.state;
}

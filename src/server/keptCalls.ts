import type { FastifyRequest } from 'fastify';
import { StoredAnswer } from '../access/StoredAnswer.ts';

/** A call of a tool that may be answered as an equal one was. */
export interface EqualCall {
  /** All that the answer depends on beside the data and the id of the message. */
  readonly name: string;
  readonly tool: string;
  readonly id: string | number;
  /** What it shares with calls that differ in the arguments alone. */
  readonly form: string;
  readonly given: Values;
}

/** Headers that the protocol reads. */
const headers = ['mcp-protocol-version', 'mcp-method', 'mcp-name', 'accept'] as const;
const envelope = 'io.modelcontextprotocol/';
const members = ['jsonrpc', 'id', 'method', 'params'];

type Values = { readonly [key: string]: unknown };

/**
 * The call that a request is, where equal ones are answered alike: one message, and nothing in it that is
 * of this call alone, such as a token for news of its progress.
 * @param explorer the address that answers lead to
 */
export function readEqualCall(
  { body, headers: headersGiven }: FastifyRequest,
  explorer: string,
): EqualCall | undefined {
  if (!isRecord(body) || Object.keys(body).length !== members.length) return undefined;
  const { jsonrpc, id, method, params } = body;
  if (jsonrpc !== '2.0' || method !== 'tools/call' || !isRecord(params)) return undefined;
  if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) return undefined;
  const { arguments: given = {}, ...form } = params;
  const { _meta: meta = {}, name: tool } = form;
  if (typeof tool !== 'string' || !isRecord(meta) || !isRecord(given)) return undefined;
  if (!Object.keys(meta).every((key) => key.startsWith(envelope))) return undefined;
  const told = headers.map((header) => headersGiven[header] ?? null);
  const name = JSON.stringify([explorer, ...told, params]);
  return { name, tool, id, form: JSON.stringify([...told, form]), given };
}

/** What a stored answer says after the id of its message. */
const after = 'after-id';

/**
 * The answer to a call as it is kept: cut where the id of its message stands.
 * @returns undefined when the id is not the last member of the message, or the answer is none that is kept
 */
export function storedCall(
  { status, headers: told }: Pick<Response, 'status' | 'headers'>,
  text: string,
  id: EqualCall['id'],
): StoredAnswer | undefined {
  const mark = JSON.stringify(id);
  const at = text.lastIndexOf(`"id":${mark}`) + '"id":'.length;
  const rest = text.slice(at + mark.length);
  if (status !== 200 || !['}', '}\n\n'].includes(rest) || text.startsWith(':')) return undefined;
  const kept = [...told].filter(([name]) => name !== 'content-length' && name !== 'content-type');
  return new StoredAnswer(status, told.get('content-type') ?? '', Buffer.from(text.slice(0, at)), {
    ...Object.fromEntries(kept),
    [after]: rest,
  });
}

/** A stored answer with the id of another message. */
export function answerTo({ body, headers: told }: StoredAnswer, id: EqualCall['id']) {
  const { [after]: rest = '', ...kept } = told;
  return { headers: kept, text: body.toString() + JSON.stringify(id) + rest };
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { CallToolResult } from '@modelcontextprotocol/server';
import type { GraphQLSchema } from 'graphql';
import { KgError } from '../errors/KgError.ts';
import type { AgentTool } from './AgentTool.ts';
import { type AnswerCursor, type Asked, readCursor, writeCursor } from './AnswerCursor.ts';
import { estimateTokens } from './estimateTokens.ts';
import { explorerAddress } from './explorerAddress.ts';
import { fitAnswer, trimmed } from './fitAnswer.ts';
import { readArguments } from './readArguments.ts';
import { searchSchema } from './searchSchema.ts';

type Values = { readonly [key: string]: unknown };

/** An operation a tool asks. */
export interface AgentQuestion {
  readonly document: string;
  readonly variables: Values;
  /** The caller wrote the operation: it is held to what callers may ask, and to the budget of tools. */
  readonly isCallers: boolean;
}

/** An error as the API tells it. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly [key: string]: unknown } | undefined;
}

/** What the API answered. */
export interface AgentAnswer {
  readonly data: Values | null;
  readonly errors: readonly ToldError[];
  /** Names the version of the data it was made from. */
  readonly version: string;
  readonly datasets: readonly { readonly id: string; readonly version: string }[];
}

/** What a call has beside its arguments. */
export interface ToolContext {
  readonly schema: GraphQLSchema;
  /** Asks the API as the caller: their keys, budget and deadline. */
  ask(question: AgentQuestion): Promise<AgentAnswer>;
  /** Most tokens of a result. */
  readonly answerTokens: number;
  /** The address of the explorer, which ends in a slash. */
  readonly explorer: string;
}

/**
 * Call a tool. What goes wrong is a result that says so and what to do: a model can act on it.
 * @throws what is no fault of the call
 */
export async function callTool(
  tool: AgentTool,
  given: Values,
  context: ToolContext,
): Promise<CallToolResult> {
  try {
    return await answered(tool, given, context);
  } catch (error) {
    if (error instanceof KgError) return failed([error.message]);
    throw error;
  }
}

async function answered(tool: AgentTool, given: Values, context: ToolContext): Promise<CallToolResult> {
  const { variables, cursor } = readArguments(tool, given);
  if (tool.passThrough !== undefined) return passedThrough(tool.passThrough, variables, context);
  const asked = { tool: tool.name, variables };
  const read = cursor === undefined ? undefined : readCursor(cursor, asked);
  const at = read?.at ?? { after: undefined, skip: 0 };
  const after = tool.page?.after;
  const answer = await context.ask({
    document: tool.document,
    variables: { ...variables, ...(after !== undefined && at.after !== undefined && { [after]: at.after }) },
    isCallers: false,
  });
  const { data, errors, version } = answer;
  if (data === null) return failed(errors.map(sentenceOf));
  if (read !== undefined && read.data !== version) {
    throw new KgError(
      'BAD_USER_INPUT',
      'The data has changed since "cursor" was given: ask again without it.',
    );
  }
  const unknown = unknownIds(tool, data, variables);
  if (unknown.isNothingLeft) return failed(unknown.messages);
  const warnings = [...unknown.messages, ...errors.map(sentenceOf)];
  const address = tool.address === undefined ? undefined : explorerAddress(tool.address, variables);
  const explorer = address === undefined ? {} : { explorer: context.explorer + address };
  return fitted(context.answerTokens, (most) => {
    const { values, notes, next, datasets } = fitAnswer(tool, data, at, most);
    const isEmpty = Object.keys(values).length === 0;
    const all = [...warnings, ...(isEmpty ? ['Nothing is found.'] : []), ...notes];
    return {
      ...values,
      ...(next !== undefined && { next: nextText(next, { ...asked, data: version }) }),
      ...(all.length > 0 && { notes: all }),
      datasets: versionsOf(answer, datasets),
      ...explorer,
    };
  });
}

const nextText = (next: AnswerCursor, asked: Asked): string => writeCursor(next, asked);

/** Versions of the datasets that an answer rests on; of all where the answer does not tell. */
function versionsOf({ datasets }: AgentAnswer, used: ReadonlySet<string>): Values {
  const told = datasets.filter(({ id }) => used.size === 0 || used.has(id));
  return Object.fromEntries(told.map(({ id, version }) => [id, version]));
}

/** Share of a result that its structured content may take at first: the same stands in its text. */
const firstShare = 0.44;

/** A result of at most so many tokens: all of it where it fits, else what is made smaller until it does. */
function fitted(tokens: number, make: (most: number) => Values): CallToolResult {
  for (let most = Number.POSITIVE_INFINITY; ; most = Math.min(tokens * firstShare, most * 0.8)) {
    const content = make(most);
    const text = JSON.stringify(content);
    const result = resultOf(content, text);
    // It stands there twice, and no token is estimated for more than four characters.
    const mayFit = text.length / 2 <= tokens;
    if (most < 50 || (mayFit && estimateTokens(JSON.stringify(result)) <= tokens)) return result;
  }
}

function resultOf(structuredContent: Values, text: string): CallToolResult {
  return {
    content: [{ type: 'text', text }],
    structuredContent: structuredContent as Record<string, unknown>,
  };
}

function failed(messages: readonly string[]): CallToolResult {
  const texts = messages.length === 0 ? ['Nothing was answered.'] : messages.slice(0, 5);
  return { content: [{ type: 'text', text: texts.join('\n') }], isError: true };
}

/** An error in the words of tools: variables are arguments. */
function sentenceOf({ message, path, extensions }: ToldError): string {
  const words = message.replace(/Variable "\$(\w+)"/g, 'Argument "$1"').replace(/"\$(\w+)(\W)/g, '"$1$2');
  const place = path === undefined || path.length === 0 ? '' : ` (at ${path.join('.')})`;
  const code = typeof extensions?.code === 'string' ? `${extensions.code}: ` : '';
  const wait = typeof extensions?.retryAfter === 'number' ? ` Retry in ${extensions.retryAfter} s.` : '';
  return `${code}${words.slice(0, 600)}${place}${wait}`;
}

interface UnknownIds {
  readonly messages: readonly string[];
  readonly isNothingLeft: boolean;
}

/** Which of the ids given nothing has, by the look-ups of the operation and its roots that answer null. */
function unknownIds(tool: AgentTool, data: Values, variables: Values): UnknownIds {
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => {
      const value = variables[name];
      return (value == null ? [] : Array.isArray(value) ? value : [value]).map(
        (id) => [name, String(id)] as const,
      );
    });
  const unknown = new Map<string, string>();
  let isNothingLeft = false;
  for (const { key, variables: names } of tool.known) {
    const found = (data[key] ?? []) as readonly unknown[];
    const ids = idsOf(names);
    const missing = ids.filter((_, index) => found[index] == null);
    for (const [name, id] of missing) unknown.set(`${name} ${id}`, `"${id.slice(0, 80)}" (${name})`);
    if (ids.length > 0 && missing.length === ids.length) isNothingLeft = true;
  }
  for (const { key, variables: names } of tool.nullable) {
    if (data[key] !== null || names.length === 0) continue;
    isNothingLeft = true;
    if (unknown.size > 0) continue;
    for (const [name, id] of idsOf(names)) unknown.set(`${name} ${id}`, `"${id.slice(0, 80)}" (${name})`);
  }
  if (unknown.size === 0) return { messages: [], isNothingLeft };
  const told = [...unknown.values()];
  const list = told.slice(0, 5).join(', ') + (told.length > 5 ? ` and ${told.length - 5} more` : '');
  const message = `The data as it is now has nothing of the right kind under the id ${list}: names are no ids, and ids may change with a dataset's version. "find" gives the ids of now.`;
  return { messages: [message], isNothingLeft };
}

async function passedThrough(
  names: Readonly<Record<string, string>>,
  given: Values,
  context: ToolContext,
): Promise<CallToolResult> {
  const textOf = (name: string) => {
    const value = given[names[name] ?? ''];
    if (value !== undefined && typeof value !== 'string') {
      throw new KgError('BAD_USER_INPUT', `"${names[name]}" is a text.`);
    }
    return value;
  };
  const [document, variables, find] = [textOf('document'), textOf('variables'), textOf('find')];
  if (document === undefined) {
    if (find === undefined) {
      throw new KgError(
        'BAD_USER_INPUT',
        `Give "${names.document}", or "${names.find}" to search the schema.`,
      );
    }
    return fitted(context.answerTokens, (most) => searchSchema(context.schema, find, most));
  }
  const { data, errors, ...answer } = await context.ask({
    document,
    variables: variablesOf(variables, names.variables ?? ''),
    isCallers: true,
  });
  if (data === null) return failed(errors.map(sentenceOf));
  return fitted(context.answerTokens, (most) => {
    const notes: string[] = [];
    const cut = trimmed(data, most, notes);
    const all = [...errors.map(sentenceOf), ...notes];
    return {
      data: cut,
      ...(all.length > 0 && { notes: all }),
      datasets: versionsOf({ ...answer, data, errors }, new Set()),
      explorer: context.explorer,
    };
  });
}

function variablesOf(text: string | undefined, name: string): Values {
  if (text === undefined || text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  } catch {}
  throw new KgError('BAD_USER_INPUT', `"${name}" is no JSON object.`);
}

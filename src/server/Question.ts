import type { FastifyRequest } from 'fastify';

/** An operation as a request states it, before anything is known to be right about it. */
export interface Question {
  readonly query: string | undefined;
  /** Id of a document that the service knows already. */
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly explain: boolean;
  /** Asked by `GET /q/ID`. */
  readonly isVersioned: boolean;
}

type Stated = Readonly<Record<string, unknown>>;

/**
 * What a GraphQL request over HTTP asks. Undefined where it does not have the form of one: Apollo
 * says then what is wrong.
 */
export function readQuestion({ method, body, query }: FastifyRequest): Question | undefined {
  if (method === 'POST') return isRecord(body) ? fromStated(body) : undefined;
  const search = query as Stated;
  const variables = parsed(search.variables);
  const extensions = parsed(search.extensions);
  if (variables === invalid || extensions === invalid) return undefined;
  return fromStated({ ...search, variables, extensions });
}

/** What `GET /q/ID` asks. Undefined when its variables or operation name have not the form of any. */
export function readVersionedQuestion(documentId: string, search: Stated): Question | undefined {
  const { operationName } = search;
  const variables = parsed(search.variables);
  const question = fromStated({ documentId, operationName, ...(variables !== undefined && { variables }) });
  return question && { ...question, isVersioned: true };
}

function fromStated({
  query,
  operationName,
  variables,
  extensions,
  documentId,
}: Stated): Question | undefined {
  const isText = (value: unknown): value is string | null | undefined =>
    value == null || typeof value === 'string';
  const isMap = (value: unknown): value is Stated | null | undefined => value == null || isRecord(value);
  if (!isText(query) || !isText(operationName) || !isText(documentId)) return undefined;
  if (!isMap(variables) || !isMap(extensions)) return undefined;
  const persisted = extensions?.persistedQuery;
  const hash = isRecord(persisted) ? persisted.sha256Hash : undefined;
  return {
    query: query ?? undefined,
    documentId: documentId ?? (typeof hash === 'string' ? hash : undefined),
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    explain: extensions?.explain === true,
    isVersioned: false,
  };
}

/** Stands for text that is no JSON. */
const invalid = Symbol('invalid');

function parsed(text: unknown): unknown {
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string') return invalid;
  try {
    return JSON.parse(text);
  } catch {
    return invalid;
  }
}

function isRecord(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values nested deeper than this have no one text; what holds them is not kept. */
const deepest = 50;

/**
 * JSON with the members of every object in order, so that values that differ only in spelling (order
 * of names, spaces, 5 and 5.0) have one text. Undefined when the value nests too deep.
 */
export function canonicalJson(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (depth === deepest) return undefined;
  const isList = Array.isArray(value);
  const parts: string[] = [];
  for (const name of isList ? value.keys() : Object.keys(value).sort()) {
    const text = canonicalJson((value as Record<string | number, unknown>)[name], depth + 1);
    if (text === undefined) return undefined;
    parts.push(isList ? text : `${JSON.stringify(name)}:${text}`);
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type RetryOptions, retryingFetch } from './retryingFetch.ts';

export interface FetcherOptions extends RetryOptions {
  /** Such as `http://127.0.0.1:4000/graphql`. */
  readonly endpoint: string;
  /** Sent with each request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How documents go: as `text`; by `id`; or as a `read` of `/q/ID`, which browsers and proxies keep until
   * the data changes. The last two need a service that has them registered (`KG_DOCUMENTS`), and documents
   * of this package. `text` when left out.
   */
  readonly send?: 'text' | 'id' | 'read';
}

/**
 * Asks one document and gives its data, typed.
 * @throws GraphQLRequestError when the answer has errors, or is none
 */
export type Fetcher = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options?: { readonly signal?: AbortSignal | undefined },
) => Promise<Result>;

/** The errors of an answer, as the server sent them. */
export class GraphQLRequestError extends Error {
  override readonly name = 'GraphQLRequestError';
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
  /** The HTTP status. */
  readonly status: number;

  constructor(errors: GraphQLRequestError['errors'], status: number) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
    this.status = status;
  }

  /** The code of the first error, such as RATE_LIMITED. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }
}

/** A function that asks documents, waits where the service asks for it, and can be aborted. */
export function createFetcher({ endpoint, headers = {}, send = 'text', ...retry }: FetcherOptions): Fetcher {
  const fetch = retryingFetch(retry);
  return async (document, variables, { signal } = {}) => {
    const init: RequestInit = signal === undefined ? {} : { signal };
    const accept = { accept: 'application/graphql-response+json', ...headers };
    const response =
      send === 'read'
        ? await fetch(readAddress(endpoint, idOf(document), variables), { ...init, headers: accept })
        : await fetch(endpoint, {
            ...init,
            method: 'POST',
            headers: { 'content-type': 'application/json', ...accept },
            body: JSON.stringify({
              ...(send === 'id' ? { documentId: idOf(document) } : { query: print(document) }),
              variables,
            }),
          });
    return dataOf(response);
  };
}

async function dataOf<Result>(response: Response): Promise<Result> {
  const text = await response.text();
  let answer: { data?: Result | null; errors?: GraphQLRequestError['errors'] };
  try {
    answer = JSON.parse(text);
  } catch {
    // A proxy that answers in the service's place.
    answer = {};
  }
  const { data, errors } = answer;
  if (errors !== undefined || data == null) {
    throw new GraphQLRequestError(errors ?? [{ message: `HTTP status ${response.status}` }], response.status);
  }
  return data;
}

/** The address that reads a registered document. */
function readAddress(endpoint: string, id: string, variables: unknown): string {
  const address = new URL(endpoint);
  address.pathname = address.pathname.replace(/graphql\/?$/, `q/${id}`);
  address.searchParams.set('variables', JSON.stringify(variables ?? {}));
  return address.href;
}

function idOf(document: object): string {
  const { __meta__: { hash } = {} } = document as { __meta__?: { hash?: string } };
  if (hash === undefined)
    throw new TypeError('A document without an id goes as text: only documents of this package have one.');
  return hash;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** The errors of an answer, as the server sent them. */
export class GraphQLRequestError extends Error {
  override readonly name = 'GraphQLRequestError';

  constructor(readonly errors: readonly { message: string; extensions?: { code?: string } }[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

/**
 * Send one of the documents in `client/generated` and return its data, typed.
 * @param endpoint such as `http://127.0.0.1:4000/graphql`
 * @throws GraphQLRequestError when the answer has errors
 */
export async function request<Result, Variables>(
  endpoint: string,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Result;
    errors?: GraphQLRequestError['errors'];
  };
  if (errors !== undefined || data === undefined) {
    throw new GraphQLRequestError(errors ?? [{ message: `HTTP status ${response.status}` }]);
  }
  return data;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Fetcher } from '../fetch/createFetcher.ts';

/** A page as documents select it: `edges` or `nodes`, and where it ends. */
export interface Connection<Node> {
  readonly nodes?: readonly Node[];
  readonly edges?: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

interface PageVariables {
  after?: string | null | undefined;
}

/** The `after` of the next page; null on the last one. */
export function nextCursor(connection: Connection<unknown> | null | undefined): string | null {
  const { hasNextPage = false, endCursor = null } = connection?.pageInfo ?? {};
  return hasNextPage ? endCursor : null;
}

/** The nodes of a page, however it was selected. */
export function nodesOf<Node>(connection: Connection<Node> | null | undefined): readonly Node[] {
  return connection?.nodes ?? connection?.edges?.map(({ node }) => node) ?? [];
}

/**
 * What TanStack Query's `useInfiniteQuery` (or `fetchInfiniteQuery`) takes to read a connection page by page.
 * @param document with a variable `after`
 * @param variables all but `after`
 * @param connectionOf finds the connection in an answer
 */
export function infinitePages<Result, Variables extends PageVariables>(
  fetcher: Fetcher,
  document: TypedDocumentNode<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<unknown> | null | undefined,
) {
  return {
    queryKey: ['district-graph', nameOf(document), variables] as const,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal?: AbortSignal }) =>
      fetcher(document, { ...variables, after: pageParam } as Variables, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => nextCursor(connectionOf(last)),
  };
}

/** Every node of a connection, page after page, as long as somebody asks for them. */
export async function* everyNode<Result, Variables extends PageVariables, Node>(
  fetcher: Fetcher,
  document: TypedDocumentNode<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<Node> | null | undefined,
  options?: { readonly signal?: AbortSignal },
): AsyncGenerator<Node, void, undefined> {
  let after: string | null = null;
  do {
    const result: Result = await fetcher(document, { ...variables, after } as Variables, options);
    const connection = connectionOf(result);
    yield* nodesOf(connection);
    after = nextCursor(connection);
  } while (after !== null);
}

function nameOf({ definitions }: TypedDocumentNode<unknown, never>): string {
  const [operation] = definitions.filter(({ kind }) => kind === 'OperationDefinition');
  return operation !== undefined && 'name' in operation ? (operation.name?.value ?? '') : '';
}

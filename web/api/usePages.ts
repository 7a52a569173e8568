import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, type TypedDocument } from './ask.ts';

/** A page of a list, as every connection of the API gives it. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** The pages of a list that were asked for so far, as one list. */
export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

/**
 * A list read page by page: `fetchNextPage` asks for the next.
 * @param read the page in an answer
 */
export function usePages<Result extends object, Variables extends object, Node>(
  document: TypedDocument<Result, Variables & { after?: string | null | undefined }>,
  variables: Variables,
  read: (result: Result) => Page<Node>,
  enabled = true,
) {
  return useInfiniteQuery({
    queryKey: ['pages', document.toString(), variables],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = read(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    select: ({ pages }): Pages<Node> => {
      const parts = pages.map(read);
      return {
        nodes: parts.flatMap(({ nodes }) => nodes),
        totalCount: parts.at(-1)?.totalCount ?? 0,
        hasMore: parts.at(-1)?.pageInfo.hasNextPage ?? false,
      };
    },
    enabled,
  });
}

/** A list read to its end, page after page, for a control that must offer all of it. */
export function useAllPages<Result extends object, Variables extends object, Node>(
  ...given: Parameters<typeof usePages<Result, Variables, Node>>
) {
  const answer = usePages(...given);
  const { hasNextPage, isFetching, isError, fetchNextPage } = answer;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return answer;
}

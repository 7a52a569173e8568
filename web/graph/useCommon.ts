import { usePages } from '../api/usePages.ts';
import { nameForms } from '../messages/languages.ts';
import { useLanguage } from '../messages/useMessages.ts';
import { GraphCommonNeighborsDocument } from './generated/graphql.ts';

/** What is linked to both of two nodes, page by page. The panel and the picture ask once. */
export function useCommon(a: string, b: string, enabled = true) {
  const variables = { a, b, lang: [...nameForms[useLanguage()]] };
  const answer = usePages(
    GraphCommonNeighborsDocument,
    variables,
    ({ commonNeighbors }) => ({
      totalCount: commonNeighbors?.totalCount ?? 0,
      pageInfo: commonNeighbors?.pageInfo ?? { hasNextPage: false, endCursor: null },
      nodes: commonNeighbors?.edges ?? [],
    }),
    enabled,
  );
  return { answer, variables };
}

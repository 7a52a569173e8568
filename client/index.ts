/** What the package offers: typed documents, what caches must know of the schema, and helpers. */
export {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
  GraphQLRequestError,
} from './fetch/createFetcher.ts';
export { type RetryOptions, retryingFetch } from './fetch/retryingFetch.ts';
export * from './generated/graphql.ts';
export { possibleTypes } from './generated/schema.ts';
export { connectionPolicies } from './pages/connectionPolicies.ts';
export { graphcacheKeys, graphcachePages } from './pages/graphcachePages.ts';
export { type Connection, everyNode, infinitePages, nextCursor, nodesOf } from './pages/infinitePages.ts';
export { highlightedParts, sliceCodePoints, utf16Offset } from './text/codePoints.ts';

import { connectionFields, unkeyedTypes } from '../generated/schema.ts';

/**
 * `resolvers` for urql's graphcache that put the pages of every connection together.
 * @param relayPagination of `@urql/exchange-graphcache/extras`; it merges `edges` and `nodes`
 */
export function graphcachePages<Resolver>(
  relayPagination: () => Resolver,
): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    Object.entries(connectionFields).map(([type, fields]) => [
      type,
      Object.fromEntries(fields.map((field) => [field, relayPagination()])),
    ]),
  );
}

/** `keys` for urql's graphcache: what is part of its parent and has no id of its own. */
export const graphcacheKeys: Record<string, () => null> = Object.fromEntries(
  unkeyedTypes.map((type) => [type, () => null]),
);

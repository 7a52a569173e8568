import { compareText } from '../figure/compareText.ts';
import { encodeCursor } from '../query/plan/cursor.ts';
import { type Arguments, cursorValues, integer } from './input.ts';
import { pageInfo } from './pageInfo.ts';

/** How a page is asked for, read before anything is looked up. */
export interface PageById {
  readonly first: number;
  readonly after: string | undefined;
}

/**
 * The `first` and `after` of a list in the order of ids.
 * @throws KgError BAD_USER_INPUT
 */
export function readPageById(args: Arguments, most: number, signature: string): PageById {
  const first = integer(args, 'first', 0, most);
  const [after] = cursorValues(args, signature, 1) ?? [];
  return { first, after };
}

/** The connection of a list in the order of ids; only what is shown is turned into nodes. */
export function pageById<T extends { readonly id: string }, N>(
  all: readonly T[],
  { first, after }: PageById,
  signature: string,
  nodeOf: (item: T) => N,
) {
  const sorted = [...all].sort((a, b) => compareText(a.id, b.id));
  const rest = after === undefined ? sorted : sorted.filter(({ id }) => compareText(id, after) > 0);
  const edges = rest
    .slice(0, first)
    .map((item) => ({ node: nodeOf(item), cursor: encodeCursor(signature, [item.id]) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, rest.length > first, after !== undefined),
    totalCount: all.length,
  };
}

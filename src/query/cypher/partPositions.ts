import type { ConnectionParts } from '../plan/Plan.ts';

/** Where each computed part of a connection stands in the list fetched for it. */
export interface PartPositions {
  readonly rows: number | undefined;
  readonly hasBefore: number | undefined;
  readonly hasAfter: number | undefined;
  readonly total: number | undefined;
  /** Position of the first aggregate; the others follow. */
  readonly aggregates: number;
}

/** The layout of a connection's list; the writer and the shaper both go by it. */
export function partPositions(parts: ConnectionParts): PartPositions {
  let next = 0;
  const place = (wanted: boolean) => {
    if (!wanted) return undefined;
    next += 1;
    return next - 1;
  };
  return {
    rows: place(parts.rows),
    hasBefore: place(parts.hasBefore),
    hasAfter: place(parts.hasAfter),
    total: place(parts.total),
    aggregates: next,
  };
}

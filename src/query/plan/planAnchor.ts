import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import { leadingTo } from '../cost/costSource.ts';
import { allOf, conjuncts } from './conjuncts.ts';
import type { Anchor } from './Plan.ts';
import type { Predicate } from './Predicate.ts';

/** Conditions of rows, parted. */
export interface Anchored {
  readonly anchor: Anchor;
  /** What else the rows must fulfil. */
  readonly rest: Predicate | undefined;
  /** Rows looked at to find those that lead to the anchor. */
  readonly work: number;
}

/**
 * Where the search for rows that fulfil conditions begins, undefined for at all of their type: at a node that
 * the conditions find by its id. Of several it is the one that fewest rows lead to.
 * @param statistics what the choice is made by; no answer depends on it
 */
export function planAnchor(where: Predicate | undefined, statistics: GraphStatistics): Anchored | undefined {
  const parts = conjuncts(where);
  let best: { readonly anchor: Anchor; readonly part: Predicate; readonly work: number } | undefined;
  for (const part of parts) {
    const found = byId(part, statistics);
    if (found === undefined || (best !== undefined && best.work <= found.work)) continue;
    best = { ...found, part };
  }
  if (best === undefined) return undefined;
  const { anchor, part, work } = best;
  return { anchor, rest: allOf(parts.filter((other) => other !== part)), work };
}

type Found = Pick<Anchored, 'anchor' | 'work'>;

/** A node found by its id, which a to-one relationship leads to, through others like it or not. */
function byId(part: Predicate, statistics: GraphStatistics): Found | undefined {
  if (part.kind !== 'related' || part.quantifier !== 'some') return undefined;
  const { field, where } = part;
  // The loader keeps that no more than one leaves a node; of those that arrive it knows no such bound.
  if (field.cardinality !== 'one' || field.direction !== 'OUT') return undefined;
  const parts = conjuncts(where);
  const rows = leadingTo(field, statistics);
  if (parts.some(namesId)) {
    return {
      anchor: { field, where, isOne: parts.some(isEqual), anchor: undefined },
      work: rows,
    };
  }
  for (const inner of parts) {
    const further = byId(inner, statistics);
    if (further === undefined) continue;
    const rest = allOf(parts.filter((other) => other !== inner));
    const anchor = { field, where: rest, isOne: false, anchor: further.anchor };
    return { anchor, work: further.work * rows };
  }
  return undefined;
}

function namesId(part: Predicate): boolean {
  if (part.kind !== 'compare' || part.ignoreCase === true) return false;
  const { left, operator } = part;
  return left.on === 'node' && left.property === 'id' && (operator === '=' || operator === 'IN');
}

const isEqual = (part: Predicate): boolean =>
  namesId(part) && part.kind === 'compare' && part.operator === '=';

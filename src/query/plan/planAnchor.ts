import type { Model, NodeType } from '../../model/Model.ts';
import { degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import { conditionsWork, leadingTo } from '../cost/costSource.ts';
import type { Anchor } from './Plan.ts';
import type { Predicate } from './Predicate.ts';

/** What a choice is made by; no answer depends on it. */
export interface AnchorGrounds {
  readonly model: Model;
  readonly statistics: GraphStatistics;
  /** Indexes give rows in order, so that a page may end before all candidates were looked at. */
  readonly ordered: boolean;
}

/** Conditions of rows, parted. */
export interface Anchored {
  readonly anchor: Anchor;
  /** What else the rows must fulfil. */
  readonly rest: Predicate | undefined;
  /** Rows looked at to find those that lead to the anchor. */
  readonly work: number;
}

/**
 * How much less must be looked at from inside a filter before it begins there, where from outside a page may
 * end early and where all candidates are looked at anyway.
 */
const gain = { ordered: 8, unordered: 1.25 };

/**
 * Where the search for the rows of a type that fulfil conditions begins, undefined for at all of them: at a
 * node that conditions find by its id, or inside a filter, at the nodes that a relationship must lead to,
 * where looking at each of these once is less than following the relationship from every candidate.
 */
export function planAnchor(
  where: Predicate | undefined,
  type: NodeType,
  grounds: AnchorGrounds,
): Anchored | undefined {
  const parts = conjuncts(where);
  let best: { readonly anchor: Anchor; readonly part: Predicate; readonly work: number } | undefined;
  for (const part of parts) {
    const found = byId(part, grounds) ?? fromInside(part, type, grounds);
    if (found === undefined || (best !== undefined && best.work <= found.work)) continue;
    best = { ...found, part };
  }
  if (best === undefined) return undefined;
  const { anchor, part, work } = best;
  return { anchor, rest: allOf(parts.filter((other) => other !== part)), work };
}

type Found = Pick<Anchored, 'anchor' | 'work'>;

/** A node found by its id, which a to-one relationship leads to, through others like it or not. */
function byId(part: Predicate, grounds: AnchorGrounds): Found | undefined {
  if (part.kind !== 'related' || part.quantifier !== 'some') return undefined;
  const { field, where } = part;
  // The loader keeps that no more than one leaves a node; of those that arrive it knows no such bound.
  if (field.cardinality !== 'one' || field.direction !== 'OUT') return undefined;
  const parts = conjuncts(where);
  const rows = leadingTo(field, grounds.statistics);
  if (parts.some(namesId)) {
    return {
      anchor: { field, where, isOne: parts.some(isEqual), isDistinct: true, anchor: undefined },
      work: rows,
    };
  }
  for (const inner of parts) {
    const further = byId(inner, grounds);
    if (further === undefined) continue;
    const rest = allOf(parts.filter((other) => other !== inner));
    const anchor = { field, where: rest, isOne: false, isDistinct: true, anchor: further.anchor };
    return { anchor, work: further.work * rows };
  }
  return undefined;
}

/** All that a relationship may lead to, each once, however many candidates lead to it. */
function fromInside(part: Predicate, type: NodeType, grounds: AnchorGrounds): Found | undefined {
  if (part.kind !== 'related' || part.quantifier !== 'some' || mentionsEdge(part.where)) return undefined;
  const { field, where } = part;
  const { model, statistics, ordered } = grounds;
  const target = model.nodes.get(field.target);
  const candidates = statistics.nodes[type.label];
  const ends = statistics.nodes[field.target];
  const degree = statistics.degrees[degreeKey(field.type, field.direction)];
  if (target === undefined || candidates === undefined || ends === undefined || degree === undefined)
    return undefined;
  const inner = planAnchor(where, target, grounds);
  const rest = inner === undefined ? where : inner.rest;
  const work = (inner?.work ?? ends) + ends * conditionsWork(rest, statistics, ends) + 2 * degree.edges;
  const outside = candidates * conditionsWork(part, statistics, candidates);
  if (outside < work * (ordered ? gain.ordered : gain.unordered)) return undefined;
  return { anchor: { field, where: rest, isOne: false, isDistinct: false, anchor: inner?.anchor }, work };
}

function namesId(part: Predicate): boolean {
  if (part.kind !== 'compare' || part.ignoreCase === true) return false;
  const { left, operator } = part;
  return left.on === 'node' && left.property === 'id' && (operator === '=' || operator === 'IN');
}

const isEqual = (part: Predicate): boolean =>
  namesId(part) && part.kind === 'compare' && part.operator === '=';

/** Whether a condition speaks of the relationship that led to its node. */
function mentionsEdge(where: Predicate): boolean {
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.parts.some(mentionsEdge);
    case 'not':
      return mentionsEdge(where.part);
    case 'compare':
    case 'list':
    case 'size':
    case 'stored':
      return where.left.on === 'edge';
    case 'isNull':
      return where.left.some(({ on }) => on === 'edge');
    case 'interval':
      return where.on === 'edge';
    default:
      return false;
  }
}

/** The conditions that must all hold. */
function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.parts.flatMap(conjuncts) : [where];
}

function allOf(parts: readonly Predicate[]): Predicate | undefined {
  return parts.length === 0 ? undefined : { kind: 'and', parts };
}

import type { NodeType, RelationshipField } from '../../model/Model.ts';
import { degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import { meanOverEdges } from '../cost/costSource.ts';
import { allOf, conjuncts } from './conjuncts.ts';
import type { Start } from './Plan.ts';
import { isOfEdge, type Predicate } from './Predicate.ts';

/** Following a relationship costs as much as looking at so many nodes for a value. */
const looksOfStep = 4;

/** What the choice is made by; no answer depends on it. */
export interface StartKnown {
  readonly statistics: GraphStatistics;
  readonly labelOf: (type: string) => string | undefined;
}

/** Conditions of rows, parted. */
export interface Started {
  readonly start: Start;
  /** What else the rows must fulfil. */
  readonly rest: Predicate | undefined;
}

/**
 * Where the search for rows begins that an engine would look for one by one: at nodes that a chain of relationships
 * leads to, of which each row must have some, and of which a value is asked for. All nodes of a type are compared
 * with a value faster than rows are followed to theirs, however many fulfil it; where a value of the rows is
 * asked for too, that may leave few of them, and they go first, but not before nodes that are named by their ids
 * and that few lead to.
 * From its end a chain meets each node on it once, and from the rows as often as there are ways to it.
 */
export function planStart(
  where: Predicate | undefined,
  target: Pick<NodeType, 'label'>,
  known: StartKnown,
): Started | undefined {
  const rows = known.statistics.nodes[target.label];
  if (rows === undefined) return undefined;
  const parts = conjuncts(where);
  const best = leastOf(parts, rows, known);
  if (best === undefined) return undefined;
  if (parts.some(isOfNode) && looksOfStep * best.back > rows) return undefined;
  if (best.looked > looksOfStep * best.followed) return undefined;
  return { start: best.start, rest: allOf(parts.filter((other) => other !== best.part)) };
}

interface Way {
  readonly start: Start;
  /** Nodes looked at where it begins. */
  readonly looked: number;
  /** Relationships that rows are followed along to its end, at a guess. */
  readonly followed: number;
  /** Relationships followed back from a node whose id is given; infinite where none is. */
  readonly back: number;
}

/** Of some conditions the one that is a way from fewest nodes. */
function leastOf(parts: readonly Predicate[], rows: number, known: StartKnown) {
  let best: (Way & { readonly part: Predicate }) | undefined;
  for (const part of parts) {
    if (part.kind !== 'related' || part.quantifier !== 'some') continue;
    const way = wayOf(part.field, part.where, rows, known);
    if (way !== undefined && (best === undefined || way.looked < best.looked)) best = { ...way, part };
  }
  return best;
}

/** The way back to rows from what `field` leads to, undefined where nothing there is a place to begin. */
function wayOf(field: RelationshipField, where: Predicate, rows: number, known: StartKnown): Way | undefined {
  const parts = conjuncts(where);
  const { nodes, degrees } = known.statistics;
  const all = nodes[known.labelOf(field.target) ?? ''];
  const degree = degrees[degreeKey(field.type, field.direction)];
  if (all === undefined || degree === undefined || parts.some(isOfEdge)) return undefined;
  // A type of relationship may leave nodes of other types too. Those that have many are met often.
  const followed = Math.min(degree.edges, rows * meanOverEdges(degree));
  const opposite = degrees[degreeKey(field.type, field.direction === 'OUT' ? 'IN' : 'OUT')] ?? degree;
  const leadBack = meanOverEdges(opposite);
  const isNamed = parts.some(namesId);
  if (isNamed || parts.some(isOfNode)) {
    const start = { field, where, start: undefined };
    return {
      start,
      looked: isNamed ? 1 : all,
      followed,
      back: isNamed ? leadBack : Number.POSITIVE_INFINITY,
    };
  }
  const further = leastOf(parts, followed, known);
  if (further === undefined) return undefined;
  const rest = allOf(parts.filter((other) => other !== further.part));
  return {
    start: { field, where: rest, start: further.start },
    looked: further.looked,
    followed: followed + further.followed,
    back: further.back * (1 + leadBack),
  };
}

/** Whether a value of the node is asked for, which few are taken to have. */
function isOfNode(condition: Predicate): boolean {
  return (condition.kind === 'compare' || condition.kind === 'list') && condition.left.on === 'node';
}

function namesId(condition: Predicate): boolean {
  if (condition.kind !== 'compare' || condition.ignoreCase === true || condition.left.property !== 'id')
    return false;
  return condition.left.on === 'node' && (condition.operator === '=' || condition.operator === 'IN');
}

import type { Model, NodeType, RelationshipField } from '../../model/Model.ts';
import { type DegreeStatistics, degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import type { Anchor, CostSource, RollupUse, SortKey, Start } from '../plan/Plan.ts';
import type { Predicate } from '../plan/Predicate.ts';

/** What is done with each row a field chooses from. */
export interface RowWork {
  readonly where?: Predicate | undefined;
  readonly anchor?: Anchor | undefined;
  /** Where the rows are looked for instead of `where` of each of them; then `rest` is what else they must fulfil. */
  readonly started?: { readonly start: Start; readonly rest: Predicate | undefined } | undefined;
  readonly order?: readonly SortKey[];
  /** Beside looking at the row, in rows looked at. */
  readonly more?: number;
  /** An index gives the rows in order: without conditions no more are looked at than the page has. */
  readonly kept?: boolean;
}

/** Looking at a condition of one value, and keeping a row in order, in rows looked at. */
const conditionWork = 0.25;
const orderWork = 0.5;
/** Following a relationship in a filter to one row there, whatever is asked of it. */
const stepWork = 4;
/**
 * Following a relationship back from what a filter begins at. A value of all nodes there is compared at once, and
 * costs no look at each.
 */
const backWork = 2;
/** Following a to-one relationship from each row to sort by what it leads to. */
const throughWork = 6;
/** Looking at a cell of a rollup and bringing it together with others, in rows looked at. */
const cellWork = 4;
/** Rows an `in` of ids is taken to find. */
export const listedIds = 200;

/** All nodes of a type. */
export function sourceOfType(type: NodeType, model: Model, work: RowWork): CostSource {
  const count = ({ nodes }: GraphStatistics) => nodes[type.label] ?? Number.POSITIVE_INFINITY;
  return {
    most: count,
    all: count,
    distinct: true,
    looked: (statistics, candidates) => {
      if (work.kept && work.where === undefined) return 0;
      if (work.started !== undefined) {
        const { start, rest } = work.started;
        const { nodes, looked } = leadingBack(start, statistics, model);
        return (
          looked + Math.min(candidates, nodes) * rowWork({ ...work, where: rest }, statistics, candidates)
        );
      }
      const found = Math.min(candidates, byId(work.where), anchored(work.anchor, statistics));
      return found * rowWork(work, statistics, candidates);
    },
  };
}

/** The nodes a relationship leads to. */
export function sourceOfField(field: RelationshipField, model: Model, work: RowWork): CostSource {
  const key = degreeKey(field.type, field.direction);
  const inverse = field.inverse && model.nodes.get(field.inverse.type)?.fields.get(field.inverse.field);
  return {
    most: ({ degrees }) => degrees[key]?.largest ?? Number.POSITIVE_INFINITY,
    all: ({ degrees }) => degrees[key]?.edges ?? Number.POSITIVE_INFINITY,
    distinct: inverse?.kind === 'relationship' && inverse.cardinality === 'one',
    looked: (statistics, candidates) =>
      work.kept && work.where === undefined ? 0 : candidates * rowWork(work, statistics, candidates),
  };
}

/** The rows of a source, known from cells of a rollup instead of a look at each: what is looked at is cells. */
export function sourceOfCells(source: CostSource, { cells, where }: RollupUse, measures = 0): CostSource {
  return {
    ...source,
    looked: (statistics) => cells(statistics) * (cellWork + measures + conditionsWork(where, statistics, 1)),
  };
}

/** What is looked at for each of some rows, itself included. */
function rowWork(
  { where, order = [], more = 0 }: RowWork,
  statistics: GraphStatistics,
  candidates: number,
): number {
  const filtering = where === undefined ? 0 : predicateWork(where, statistics, candidates);
  const sorting = order.reduce((sum, key) => sum + keyWork(key.of, statistics, candidates), 0);
  return 1 + filtering + sorting + more;
}

/** As `predicateWork`: what a to-one relationship leads to is met once for each row, however often. */
function keyWork(of: SortKey['of'], statistics: GraphStatistics, candidates: number | undefined): number {
  switch (of.kind) {
    case 'property':
    case 'size':
      return orderWork;
    case 'count':
      return orderWork + steps(of.field, statistics, candidates);
    case 'through':
      return throughWork * of.path.length + keyWork(of.end, statistics, undefined);
  }
}

/**
 * Rows a condition looks at for each of some rows it is about. The first step away from different rows
 * takes them to all relationships of a kind at most; a further step starts from nodes that others lead
 * to as well, so that those with many relationships are met more often: the mean over relationships,
 * not over nodes.
 */
function predicateWork(
  predicate: Predicate,
  statistics: GraphStatistics,
  candidates: number | undefined,
): number {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.parts.reduce((sum, part) => sum + predicateWork(part, statistics, candidates), 0);
    case 'not':
      return predicateWork(predicate.part, statistics, candidates);
    case 'related': {
      const inner = predicateWork(predicate.where, statistics, undefined);
      return conditionWork + steps(predicate.field, statistics, candidates) * (stepWork + inner);
    }
    case 'count': {
      const inner = predicate.where === undefined ? 0 : predicateWork(predicate.where, statistics, undefined);
      return conditionWork + steps(predicate.field, statistics, candidates) * (stepWork + inner);
    }
    case 'absent':
      return conditionWork + steps(predicate.field, statistics, candidates);
    case 'list':
      return 1;
    default:
      return conditionWork;
  }
}

/** Relationships of a kind met from one row; `candidates` different rows there are, or undefined. */
function steps(
  field: RelationshipField,
  { degrees }: GraphStatistics,
  candidates: number | undefined,
): number {
  const degree = degrees[degreeKey(field.type, field.direction)];
  if (degree === undefined) return 1;
  if (degree.edges === 0) return 0;
  return candidates === undefined
    ? meanOverEdges(degree)
    : Math.min(degree.largest, degree.edges / candidates);
}

/** Relationships of a node that one of them leads to: those with many are met most. */
export function meanOverEdges({ edges, squares }: DegreeStatistics): number {
  return edges === 0 ? 0 : squares / edges;
}

/** Rows that lead to one node of those that any lead to, on the mean over relationships. */
export function leadingTo({ type }: RelationshipField, { degrees }: GraphStatistics): number {
  const degree = degrees[degreeKey(type, 'IN')];
  return degree === undefined || degree.edges === 0 ? 1 : meanOverEdges(degree);
}

/** Rows conditions look at for each of `candidates` different rows. */
export function conditionsWork(
  where: Predicate | undefined,
  statistics: GraphStatistics,
  candidates: number,
): number {
  return where === undefined ? 0 : predicateWork(where, statistics, candidates);
}

/** Whether an index gives what a relationship leads to in the order of ids. */
export function isKept({ type, direction }: RelationshipField, { orders = [] }: GraphStatistics): boolean {
  return orders.includes(degreeKey(type, direction));
}

/** Most rows that lead to an anchor, and what is looked at to find it. */
function anchored(anchor: Anchor | undefined, statistics: GraphStatistics): number {
  if (anchor === undefined) return Number.POSITIVE_INFINITY;
  const { field, where, anchor: further } = anchor;
  const all = statistics.nodes[field.target] ?? Number.POSITIVE_INFINITY;
  const ends = Math.min(all, further === undefined ? byId(where) : anchored(further, statistics));
  const { largest, edges } = statistics.degrees[degreeKey(field.type, opposite(field))] ?? {};
  if (largest === undefined || edges === undefined) return Number.POSITIVE_INFINITY;
  return edges === 0
    ? 0
    : ends * (1 + conditionsWork(where, statistics, ends)) + Math.min(edges, ends * largest);
}

/**
 * Most nodes found from the end of a chain of relationships, each once, and what is looked at to find them. How many
 * nodes there fulfil what is asked of them is not known, but no relationship is followed twice.
 */
function leadingBack(
  { field, where, start }: Start,
  statistics: GraphStatistics,
  model: Model,
): { readonly nodes: number; readonly looked: number } {
  const all = statistics.nodes[model.nodes.get(field.target)?.label ?? ''] ?? Number.POSITIVE_INFINITY;
  const further = start === undefined ? undefined : leadingBack(start, statistics, model);
  const ends = Math.min(all, further?.nodes ?? byId(where));
  const { largest, edges } = statistics.degrees[degreeKey(field.type, opposite(field))] ?? unknownDegree;
  const nodes = edges === 0 ? 0 : Math.min(edges, ends * largest);
  const before = further?.looked ?? 0;
  const compared = ends * Math.max(conditionWork, conditionsWork(where, statistics, ends));
  return { nodes, looked: before + compared + nodes * backWork };
}

const unknownDegree = { largest: Number.POSITIVE_INFINITY, edges: Number.POSITIVE_INFINITY };

const opposite = ({ direction }: RelationshipField) => (direction === 'OUT' ? 'IN' : 'OUT');

/** Most rows a condition lets an index find by id. */
function byId(where: Predicate | undefined): number {
  switch (where?.kind) {
    case 'and':
      return where.parts.reduce((least, part) => Math.min(least, byId(part)), Number.POSITIVE_INFINITY);
    case 'compare':
      if (where.left.on !== 'node' || where.left.property !== 'id') return Number.POSITIVE_INFINITY;
      if (where.operator === 'IN') return listedIds;
      return where.operator === '=' ? 1 : Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

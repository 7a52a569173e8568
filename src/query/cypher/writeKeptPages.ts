import type { RelationshipField } from '../../model/Model.ts';
import { degreeKey } from '../../store/GraphStatistics.ts';
import { noOwner } from '../../store/KeptOrder.ts';
import type { Anchor, ConnectionPlan } from '../plan/Plan.ts';
import { idOrder } from '../plan/planOrder.ts';
import { lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { type Bound, type KeyExpression, writeBound } from './writeKeyset.ts';
import { always, writePredicate } from './writePredicate.ts';

/** The list that loads keep of the ids one node's relationships lead to. */
export interface KeptList {
  /** Binds `list`, and `near`; no row where a node has no such relationships. */
  readonly text: string;
  readonly list: string;
  /** The node the rows lead from or to; undefined where they are all of a type. */
  readonly near: string | undefined;
}

/**
 * Find the list of a connection of which the number or the order of the rows is kept.
 * @param keyOf the name of the order, from that of the order of ids
 */
export function writeKeptList(
  { field, anchor, target }: ConnectionPlan,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
  keyOf = (key: string) => key,
): KeptList {
  const { names } = writing;
  const isAll = parent === undefined && anchor === undefined;
  const near = isAll ? undefined : (parent ?? names.fresh('n'));
  const list = names.fresh('l');
  const of = names.fresh('k');
  // Of an anchor, the rows are the nodes that lead to it.
  const { type, direction } = field ?? { type: String(anchor?.field.type), direction: 'IN' as const };
  const key = keyOf(isAll ? target.label : degreeKey(type, direction));
  const named = near === undefined ? `['${key} ${noOwner}']` : `['${key} ' + ${near}.id]`;
  const text = lines(
    anchor === undefined || near === undefined ? undefined : writeEnds(anchor, near, writing),
    `UNWIND ${guard === undefined ? named : `CASE WHEN ${guard} THEN ${named} ELSE [] END`} AS ${of}`,
    `MATCH (${list}:_OrderList)\nWHERE ${list}.of = ${of}`,
  );
  return { text, list, near };
}

/** Nodes that an anchor begins at. */
export function writeEnds({ field, where, anchor }: Anchor, end: string, writing: Writing): string {
  const label = writing.model.nodes.get(field.target)?.label;
  const condition =
    where === undefined ? always : writePredicate(where, { node: end, edge: undefined }, writing);
  const conditions = whereClause(condition === always ? [] : [condition]);
  if (anchor === undefined) return `MATCH (${end}:${label})${conditions}`;
  const further = writing.names.fresh('n');
  return lines(
    writeEnds(anchor, further, writing),
    `MATCH (${further})<-[:${anchor.field.type}]-(${end}:${label})${conditions}`,
  );
}

/**
 * The rows of one page, from the pages of ids that may have them: the page where the cursor stands, and as
 * many more as the rows asked for may need.
 * @param key the id, the only one of the order
 * @param limit most rows
 * @param edge to be bound to the relationship, where it is wanted
 * @returns what binds `node` and `id`
 */
export function writeKeptRows(
  connection: ConnectionPlan,
  { text, list, near }: KeptList,
  limit: string,
  node: string,
  edge: string | undefined,
  writing: Writing,
): { readonly text: string; readonly key: KeyExpression } {
  const { names, parameters } = writing;
  const { backward, after, before, order, field } = connection;
  const [key = idOrder] = order;
  const id = names.fresh('k');
  const bounds = [
    ...(after === undefined ? [] : [writeBound(key, after, 'after', false, parameters)]),
    ...(before === undefined ? [] : [writeBound(key, before, 'before', false, parameters)]),
  ];
  const isAscending = (key.direction === 'ASC') !== backward;
  const [first, index, page] = [names.fresh('k'), names.fresh('k'), names.fresh('k')];
  const range = pagesFrom(first, isAscending, limit, list);
  const item = names.fresh('x');
  const within = bounds.map(({ operator, value }) => `${item} ${operator} ${value}`).join(' AND ');
  const ids = within === '' ? `${page}.ids` : `[${item} IN ${page}.ids WHERE ${within}]`;
  return {
    text: lines(
      text,
      `WITH ${withNear(near)}${list}, ${firstPage(bounds, isAscending, list, item)} AS ${first}`,
      `UNWIND [${item} IN range(${range}) | ${list}.of + ' ' + toString(${item})] AS ${index}`,
      `MATCH (${page}:_OrderPage)\nWHERE ${page}.at = ${index}`,
      `UNWIND ${ids} AS ${id}`,
      `WITH ${withNear(near)}${id} ORDER BY ${id} ${isAscending ? 'ASC' : 'DESC'} LIMIT ${limit}`,
      `MATCH (${node}:Node)\nWHERE ${node}.id = ${id}`,
      writeEdge(field, near, edge, node, writing),
    ),
    key: { key, text: id },
  };
}

/** The indexes of the pages that may have the rows: all but the first and the last are at least half full. */
export function pagesFrom(first: string, isAscending: boolean, limit: string, list: string): string {
  const more = `(1 + 2 * ${limit} / ${list}.length)`;
  return isAscending ? `${first}, ${first} + ${more}` : `${first} - ${more}, ${first}`;
}

/** The node the rows lead from or to as the first of what goes on to the next clause. */
export const withNear = (near: string | undefined): string => (near === undefined ? '' : `${near}, `);

/**
 * The relationship to a node, where it is wanted, found from there: the near one would be expanded, were it
 * named otherwise.
 */
export function writeEdge(
  field: RelationshipField | undefined,
  near: string | undefined,
  edge: string | undefined,
  node: string,
  { names }: Writing,
): string | undefined {
  if (field === undefined || near === undefined || edge === undefined) return undefined;
  const { type, direction } = field;
  const self = names.fresh('n');
  const arrow = direction === 'OUT' ? `<-[${edge}:${type}]-` : `-[${edge}:${type}]->`;
  return `MATCH (${node})${arrow}(${self})\nWHERE ${self}.id = ${near}.id`;
}

/** The page at which the rows begin: the last that begins before them, or where they come last first, with them. */
function firstPage(bounds: readonly Bound[], isAscending: boolean, list: string, item: string): string {
  const bound = bounds.find(({ operator }) => operator === (isAscending ? '>' : '<'));
  if (bound === undefined) return isAscending ? '0' : `size(${list}.starts) - 1`;
  const operator = isAscending ? '<=' : '<';
  return `size([${item} IN ${list}.starts WHERE ${item} ${operator} ${bound.value}]) - 1`;
}

/** Find the list of a connection if a row of it stands at the cursor or beyond. */
export function writeKeptExistence(
  { order }: ConnectionPlan,
  { text, list }: KeptList,
  side: 'after' | 'before',
  cursor: NonNullable<ConnectionPlan['after']>,
  { parameters }: Writing,
): string {
  const [key = idOrder] = order;
  const { operator, value } = writeBound(key, cursor, side, true, parameters);
  return `${text} AND ${list}.${operator === '<=' ? 'first' : 'last'} ${operator} ${value}`;
}

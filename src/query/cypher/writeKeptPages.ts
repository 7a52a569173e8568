import type { RelationshipField } from '../../model/Model.ts';
import type { ConnectionPlan } from '../plan/Plan.ts';
import { idOrder } from '../plan/planOrder.ts';
import { lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { type ExistenceText, eitherExists, fromEither, type KeptList } from './writeKeptList.ts';
import { type Bound, type KeyExpression, writeBound } from './writeKeyset.ts';

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
  kept: KeptList,
  limit: string,
  node: string,
  edge: string | undefined,
  writing: Writing,
): { readonly text: string; readonly key: KeyExpression } {
  const { names, parameters } = writing;
  const { backward, after, before, order, field } = connection;
  const { list, near } = kept;
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
  const within = (id: string) => bounds.map(({ operator, value }) => `${id} ${operator} ${value}`);
  const ids =
    bounds.length === 0 ? `${page}.ids` : `[${item} IN ${page}.ids WHERE ${within(item).join(' AND ')}]`;
  const wanted = field === undefined || edge === undefined ? [] : [edge];
  const rows = {
    listed: lines(
      `WITH ${withNear(near)}${list}, ${firstPage(bounds, isAscending, list, item)} AS ${first}`,
      `UNWIND [${item} IN range(${range}) | ${list}.of + ' ' + toString(${item})] AS ${index}`,
      `MATCH (${page}:_OrderPage)\nWHERE ${page}.at = ${index}`,
      `UNWIND ${ids} AS ${id}`,
      `WITH ${withNear(near)}${id} ORDER BY ${id} ${isAscending ? 'ASC' : 'DESC'} LIMIT ${limit}`,
      `MATCH (${node}:Node)\nWHERE ${node}.id = ${id}`,
      writeEdge(field, near, edge, node, writing),
    ),
    followed: lines(
      whereClause(within(`${node}.id`)).trim(),
      `WITH ${[node, ...wanted].join(', ')}, ${node}.id AS ${id}`,
    ),
    columns: [node, ...wanted, id],
  };
  return { text: fromEither(kept, rows, node, wanted[0]), key: { key, text: id } };
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

/** Binds a variable if a row of a connection stands at the cursor or beyond; without a cursor, if there is one. */
export function writeKeptExistence(
  { order }: ConnectionPlan,
  kept: KeptList,
  side: 'after' | 'before',
  cursor: ConnectionPlan['after'],
  { names, parameters }: Writing,
): ExistenceText {
  const [key = idOrder] = order;
  const node = names.fresh('n');
  if (cursor === undefined) return eitherExists(kept, '', '', node, names);
  const { operator, value } = writeBound(key, cursor, side, true, parameters);
  const listed = `AND ${kept.list}.${operator === '<=' ? 'first' : 'last'} ${operator} ${value}`;
  return eitherExists(kept, listed, `WHERE ${node}.id ${operator} ${value}`, node, names);
}

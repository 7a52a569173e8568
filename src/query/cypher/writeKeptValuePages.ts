import { greatestValue, type OrderedProperty, orderKey, sequenceKey } from '../../store/KeptOrder.ts';
import { toParameter } from './Parameters.ts';
import { lines } from './text.ts';
import type { Writing } from './Writing.ts';
import { type ExistenceText, eitherExists, fromEither, writeKeptList } from './writeKeptList.ts';
import { pagesFrom, withNear, writeEdge } from './writeKeptPages.ts';
import {
  courseOf,
  type OrderedConnection,
  type OrderedRows,
  type Place,
  placeOf,
  storedValue,
} from './writeKeptValues.ts';

/** The list of the pages in which a connection's rows are, and how what is before a place compares. */
function listOf(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
) {
  const course = courseOf(connection);
  // The ids of every sequence ascend; one that is to descend is read backwards.
  const direction = course.value === course.id ? ('ASC' as const) : ('DESC' as const);
  const { by } = connection.kept;
  const kept = writeKeptList(connection, parent, guard, writing, (of) =>
    sequenceKey(orderKey(of, by), direction),
  );
  const place = placeOf(connection, course, writing.parameters);
  /** Whether something stands before or after the place in the sequence; or at it, where that counts. */
  const compare = (value: string, id: string, side: 'before' | 'after', orAt = false) => {
    const lesser = (side === 'before') === (direction === 'ASC') ? '<' : '>';
    return compareWith(place, value, id, lesser, `${side === 'before' ? '<' : '>'}${orAt ? '=' : ''}`);
  };
  return { kept, isAscending: course.id, compare };
}

function compareWith(place: Place, value: string, id: string, byValue: string, byId: string): string {
  return `(${value} ${byValue} ${place.value} OR (${value} = ${place.value} AND ${id} ${byId} ${place.id}))`;
}

/**
 * Rows of one page in the order of a property, from the pages that may have them.
 * @param limit parameter of how many rows are wanted
 */
export function writePagedRows(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  limit: string,
  node: string,
  edge: string | undefined,
  writing: Writing,
): OrderedRows {
  const { names } = writing;
  const { field, kept: keptBy } = connection;
  const { kept, isAscending, compare } = listOf(connection, parent, guard, writing);
  const { near, list } = kept;
  const [first, index, page, value, id] = ['k', 'k', 'k', 'k', 'k'].map((prefix) => names.fresh(prefix)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const item = names.fresh('x');
  const startsBefore = compare(
    `${list}.startValues[${item}]`,
    `${list}.starts[${item}]`,
    'before',
    isAscending,
  );
  const found = [
    compare(`${page}.values[${item}]`, `${page}.ids[${item}]`, isAscending ? 'after' : 'before'),
    ...writeBounds(connection, `${page}.values[${item}]`, writing),
  ].join(' AND ');
  const all = (length: string) => `range(0, size(${length}) - 1)`;
  const course = courseOf(connection);
  const order = [`${value} ${course.value ? 'ASC' : 'DESC'}`, `${id} ${course.id ? 'ASC' : 'DESC'}`];
  const stored = storedValue(value, keptBy.by.kind, writing);
  const wanted = field === undefined || edge === undefined ? [] : [edge];
  const columns = [node, ...wanted, value, id];
  const rows = {
    listed: lines(
      `WITH ${withNear(near)}${list}, size([${item} IN ${all(`${list}.starts`)} WHERE ${startsBefore}]) - 1 AS ${first}`,
      `UNWIND [${item} IN range(${pagesFrom(first, isAscending, limit, list)}) | ${list}.of + ' ' + toString(${item})] AS ${index}`,
      `MATCH (${page}:_OrderPage)\nWHERE ${page}.at = ${index}`,
      `UNWIND [${item} IN ${all(`${page}.ids`)} WHERE ${found}] AS ${item}`,
      `WITH ${withNear(near)}${page}.values[${item}] AS ${value}, ${page}.ids[${item}] AS ${id}`,
      `WITH ${withNear(near)}${value}, ${id} ORDER BY ${order.join(', ')} LIMIT ${limit}`,
      `MATCH (${node}:Node)\nWHERE ${node}.id = ${id}`,
      writeEdge(field, near, edge, node, writing),
    ),
    followed: lines(
      `WITH ${[node, ...wanted].join(', ')}, ${orderedValue(node, keptBy.by, writing)} AS ${value}, ${node}.id AS ${id}`,
      `WHERE ${compare(value, id, isAscending ? 'after' : 'before')}`,
    ),
    columns,
  };
  return {
    text: fromEither(kept, rows, node, wanted[0]),
    keys: [value, id],
    cursor: [stored, id],
    known: { [keptBy.by.property]: stored, id },
  };
}

/** The value of a node by which it is ordered, which is never missing. */
function orderedValue(node: string, { property, kind }: OrderedProperty, { parameters }: Writing): string {
  return `coalesce(${node}.${property}, ${parameters.add(() => greatestValue[kind])})`;
}

/** That a value is between the bounds there are, and not missing. */
function writeBounds({ kept }: OrderedConnection, value: string, { parameters }: Writing): readonly string[] {
  const { within = [], by } = kept;
  if (within.length === 0) return [];
  const bounds = within.map(
    ({ operator, right }) =>
      `${value} ${operator} ${parameters.add((variables) => toParameter(by.kind, right.read(variables)))}`,
  );
  return [...bounds, `${value} < ${parameters.add(() => greatestValue[by.kind])}`];
}

/** Binds a variable if a row stands at the cursor or on its other side; without a cursor there is none. */
export function writePagedExistence(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
): ExistenceText {
  const { names } = writing;
  const { kept, isAscending, compare } = listOf(connection, parent, guard, writing);
  const { list } = kept;
  const [node, value, id] = [names.fresh('n'), names.fresh('k'), names.fresh('k')];
  const side = isAscending ? 'before' : 'after';
  const end = isAscending ? 'first' : 'last';
  const listed = `AND ${compare(`${list}.${end}Value`, `${list}.${end}`, side, true)}`;
  const followed = lines(
    `WITH ${orderedValue(node, connection.kept.by, writing)} AS ${value}, ${node}.id AS ${id}`,
    `WHERE ${compare(value, id, side, true)}`,
  );
  return eitherExists(kept, listed, followed, node, names);
}

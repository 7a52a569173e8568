import { endProperties } from '../../store/GraphStatistics.ts';
import type { ParameterValue } from '../../store/GraphStore.ts';
import {
  copyProperty,
  greatestValue,
  leastValue,
  type OrderedKind,
  type OrderedProperty,
} from '../../store/KeptOrder.ts';
import type { VariableValues } from '../analyse/Variables.ts';
import type { ConnectionPlan, SortKey } from '../plan/Plan.ts';
import { type Parameters, toParameter } from './Parameters.ts';
import { call, lines, whereClause } from './text.ts';
import type { KnownProperties, Writing } from './Writing.ts';
import { writeEnds } from './writeKeptList.ts';

/** The order of a connection that goes by a property, then by the id. */
export type OrderedConnection = ConnectionPlan & {
  readonly kept: NonNullable<ConnectionPlan['kept']> & { readonly by: OrderedProperty };
};

export function isOrdered(connection: ConnectionPlan): connection is OrderedConnection {
  return connection.kept?.by !== undefined;
}

/** Where such an order is gone on from: the parameters of a value and an id. */
export interface Place {
  readonly value: string;
  readonly id: string;
}

/** How the walk goes: each key ascending or not, for whoever walks towards the end of the page. */
export interface Course {
  readonly value: boolean;
  readonly id: boolean;
}

/** The way a page is walked. */
export function courseOf({ order, backward }: ConnectionPlan): Course {
  const [value, id] = order as readonly [SortKey, SortKey];
  const isAscending = ({ direction }: SortKey) => (direction === 'ASC') !== backward;
  return { value: isAscending(value), id: isAscending(id) };
}

/** The cursor's place; without one the beginning, before which there is nothing. */
export function placeOf(connection: OrderedConnection, course: Course, parameters: Parameters): Place {
  const { backward, after, before, kept } = connection;
  const { within = [] } = kept;
  const { kind } = kept.by;
  const cursor = backward ? before : after;
  const first = course.id ? leastValue.Text : greatestValue.Text;
  const last = course.id ? greatestValue.Text : leastValue.Text;
  const places = (variables: VariableValues): readonly Beginning[] => {
    const given = cursor?.(variables);
    const beginnings: Beginning[] = [
      given === undefined
        ? { value: (course.value ? leastValue : greatestValue)[kind], id: first }
        : {
            value: given[0] == null ? greatestValue[kind] : toParameter(kind, given[0]),
            id: String(given[1]),
          },
    ];
    if (within.length === 0) return beginnings;
    // No bound holds of a missing value.
    if (!course.value) beginnings.push({ value: greatestValue[kind], id: last });
    for (const { operator, right } of within) {
      if (operator.startsWith(course.value ? '>' : '<')) {
        const isOpen = operator.length === 1;
        beginnings.push({ value: toParameter(kind, right.read(variables)), id: isOpen ? last : first });
      }
    }
    return beginnings;
  };
  const latest = (variables: VariableValues): Beginning =>
    places(variables).reduce((one, other) => (isBefore(one, other, course) ? other : one));
  return {
    value: parameters.add((variables) => latest(variables).value),
    id: parameters.add((variables) => latest(variables).id),
  };
}

/** A place from which on rows are wanted. */
interface Beginning {
  readonly value: ParameterValue;
  readonly id: ParameterValue;
}

/** Whether one is gone through before another; only numbers have more than one. */
function isBefore(one: Beginning, other: Beginning, course: Course): boolean {
  const [a, b] = [Number(one.value), Number(other.value)];
  if (a !== b) return a < b === course.value;
  return String(one.id) < String(other.id) === course.id;
}

/** The value itself, from one that is never missing. */
export function storedValue(value: string, kind: OrderedKind, { parameters }: Writing): string {
  const greatest = parameters.add(() => greatestValue[kind]);
  return `CASE WHEN ${value} = ${greatest} THEN null ELSE ${value} END`;
}

/** Rows in order, and what is known of each. */
export interface OrderedRows {
  /** Binds `node`, `edge` where it is wanted, and the keys' variables. */
  readonly text: string;
  /** The variables of the value and the id. */
  readonly keys: readonly [value: string, id: string];
  /** The sort values of a row's cursor. */
  readonly cursor: readonly string[];
  readonly known: KnownProperties;
}

/** The pattern an index is found by, and the properties that are in it, in their order. */
interface Indexed {
  readonly match: string;
  readonly conditions: readonly string[];
  readonly shared: readonly string[];
  readonly value: string;
  readonly id: string;
}

/**
 * Rows of one page from an index by value and id: those that share the cursor's value and come after its id,
 * and those with values beyond. Where values and ids go opposite ways the index gives the values alone in
 * order: as many as the page has rows, of which each is then looked for with its first ids.
 * @param limit parameter of how many rows are wanted
 */
export function writeIndexedRows(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  limit: string,
  node: string,
  edge: string | undefined,
  writing: Writing,
): OrderedRows {
  const { names, parameters } = writing;
  const { kind, property } = connection.kept.by;
  const { before, imports, indexed } = indexOf(connection, parent, guard, node, edge, writing);
  const course = courseOf(connection);
  const place = placeOf(connection, course, parameters);
  const [value, id] = [names.fresh('k'), names.fresh('k')];
  const found = [node, ...(edge === undefined ? [] : [edge])];
  const rows = (conditions: readonly string[], direction: boolean, known: boolean) => {
    const columns = [
      ...found,
      ...(known ? [value] : [`${indexed.value} AS ${value}`]),
      `${indexed.id} AS ${id}`,
    ];
    return lines(
      indexed.match + whereClause([...indexed.conditions, ...conditions]),
      `WITH ${columns.join(', ')} ${inOrder(indexed, direction)} LIMIT ${limit}`,
    );
  };
  const result = `RETURN ${[...found, value, id].join(', ')}`;
  const alike = [`${indexed.value} = ${place.value}`, `${indexed.id} ${beyond(course.id)} ${place.id}`];
  const others = [`${indexed.value} ${beyond(course.value)} ${place.value}`, `${indexed.id} IS NOT NULL`];
  const valuesThenRows = () =>
    lines(
      indexed.match + whereClause([...indexed.conditions, ...others]),
      `WITH ${indexed.value} AS ${value} ${inOrder(indexed, course.value)} LIMIT ${limit}`,
      `WITH DISTINCT ${value}`,
      call(
        [...imports, value],
        lines(
          rows([`${indexed.value} = ${value}`, `${indexed.id} IS NOT NULL`], course.id, true),
          `RETURN ${[...found, id].join(', ')}`,
        ),
      ),
    );
  const body = lines(
    rows(alike, course.id, false),
    result,
    'UNION ALL',
    course.value === course.id ? rows(others, course.value, false) : valuesThenRows(),
    result,
  );
  const stored = storedValue(value, kind, writing);
  return {
    text: lines(before, call(imports, body)),
    keys: [value, id],
    cursor: [stored, id],
    known: { [property]: stored, id },
  };
}

/** Binds `node` if a row stands at the cursor or on its other side; without a cursor there is none. */
export function writeIndexedExistence(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  node: string,
  writing: Writing,
): string {
  const { before, imports, indexed } = indexOf(
    connection,
    parent,
    guard,
    node,
    writing.names.fresh('r'),
    writing,
  );
  const course = courseOf(connection);
  const place = placeOf(connection, course, writing.parameters);
  const one = (conditions: readonly string[]) =>
    lines(
      indexed.match + whereClause([...indexed.conditions, ...conditions]),
      `WITH ${node} LIMIT 1`,
      `RETURN ${node}`,
    );
  const body = lines(
    one([`${indexed.value} = ${place.value}`, `${indexed.id} ${beyond(!course.id)}= ${place.id}`]),
    'UNION ALL',
    one([`${indexed.value} ${beyond(!course.value)} ${place.value}`, `${indexed.id} IS NOT NULL`]),
  );
  return lines(before, call(imports, body));
}

const beyond = (isAscending: boolean) => (isAscending ? '>' : '<');

/** Neo4j takes an order from an index only when all its properties are named, in one direction. */
function inOrder({ shared, value, id }: Indexed, isAscending: boolean): string {
  const direction = isAscending ? 'ASC' : 'DESC';
  return `ORDER BY ${[...shared, value, id].map((text) => `${text} ${direction}`).join(', ')}`;
}

/** The index of all nodes, or of what leads to or from one, which is named by its id alone lest it be expanded. */
function indexOf(
  { field, anchor, target, kept }: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  node: string,
  edge: string | undefined,
  writing: Writing,
): { before: string | undefined; imports: readonly string[]; indexed: Indexed } {
  const { names } = writing;
  if (parent === undefined && anchor === undefined) {
    const indexed: Indexed = {
      match: `MATCH (${node}:${target.label})`,
      conditions: [],
      shared: [],
      value: `${node}.${copyProperty('by', kept.by)}`,
      id: `${node}.id`,
    };
    return { before: undefined, imports: [], indexed };
  }
  const near = parent ?? names.fresh('n');
  const relationship = edge ?? names.fresh('r');
  // Of an anchor, the rows are the nodes that lead to it.
  const { type, direction } = field ?? { type: String(anchor?.field.type), direction: 'IN' as const };
  const [here, there] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const arrow = direction === 'OUT' ? `-[${relationship}:${type}]->` : `<-[${relationship}:${type}]-`;
  const shared = `${relationship}.${endProperties[here]}`;
  return {
    before:
      parent !== undefined || anchor === undefined
        ? undefined
        : lines(writeEnds(anchor, near, writing), `WITH ${near}`),
    imports: [near],
    indexed: {
      match: `MATCH ()${arrow}(${node})`,
      conditions: [...(guard === undefined ? [] : [guard]), `${shared} = ${near}.id`],
      shared: [shared],
      value: `${relationship}.${copyProperty(there, kept.by)}`,
      id: `${relationship}.${endProperties[there]}`,
    },
  };
}

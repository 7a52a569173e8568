import type { Field } from '../../src/model/Model.ts';
import { groupFields } from '../../src/query/plan/groupFields.ts';
import type { OracleFilter, Where } from './OracleFilter.ts';
import type { OracleRow } from './OracleGraph.ts';
import { OracleMixture } from './OracleMixture.ts';
import { OracleOrder } from './OracleOrder.ts';
import { compare, compareNullable, storedValue, type Value } from './values.ts';

/** Coerced arguments of a connection field. */
export interface ConnectionArguments {
  readonly where?: Where | null;
  readonly edge?: Where | null;
  readonly orderBy?: readonly object[] | null;
  readonly edgeOrderBy?: readonly object[] | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A connection's rows: those that pass the filter, and those on its page. */
export interface OraclePage {
  readonly all: readonly OracleRow[];
  readonly page: readonly OracleRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursor: (row: OracleRow) => string;
}

/** Cut a page out of the rows a connection ranges over. */
export function pageOf(
  rows: readonly OracleRow[],
  args: ConnectionArguments,
  target: string,
  properties: string | undefined,
  filter: OracleFilter,
): OraclePage {
  const [fields] = filter.fieldsOf(target, properties);
  const order = new OracleOrder(args, target, properties, filter.graph);
  const { where, edge } = args;
  const all = rows
    .filter((row) => where == null || filter.holds(where, fields, row))
    .filter((row) => edge == null || filter.edgeHolds(edge, properties, row))
    .sort(order.compare);
  const afterCursor = args.after == null ? () => 1 : order.side(args.after);
  const beforeCursor = args.before == null ? () => -1 : order.side(args.before);
  const window = all.filter((row) => afterCursor(row) > 0 && beforeCursor(row) < 0);
  const backward = args.last != null;
  const size = (backward ? args.last : args.first) ?? 25;
  const page = backward ? window.slice(window.length - Math.min(size, window.length)) : window.slice(0, size);
  const cut = window.length > page.length;
  return {
    all,
    page,
    hasNextPage: (!backward && cut) || all.some((row) => beforeCursor(row) >= 0),
    hasPreviousPage: (backward && cut) || all.some((row) => afterCursor(row) <= 0),
    cursor: (row) => order.cursor(row),
  };
}

/** `aggregate` over rows, by field name. */
export function aggregateOf(rows: readonly OracleRow[], target: string, filter: OracleFilter): object {
  const [fields] = filter.fieldsOf(target, undefined);
  return { count: rows.length, ...statistics(rows, fields, new OracleMixture(fields, filter)) };
}

function statistics(
  rows: readonly OracleRow[],
  fields: ReadonlyMap<string, Field>,
  mixture?: OracleMixture,
): object {
  const found: Record<string, object> = {};
  for (const field of fields.values()) {
    if (field.kind === 'embedded') found[field.name] = statistics(rows, field.fields);
    if (field.kind === 'property' || field.kind === 'localized') {
      const values = rows
        .map(({ node }) => storedValue(node.properties, field.property))
        .filter((value) => value !== null)
        .sort(compare);
      const sum = values.reduce<number>((total, value) => total + Number(value), 0);
      const there = rows.filter(({ node }) => storedValue(node.properties, field.property) !== null);
      const unless = (summed: boolean, value: Value) => () => {
        mixture?.refuse(field.name, there, summed);
        return value;
      };
      found[field.name] = {
        min: unless(false, values[0] ?? null),
        max: unless(false, values.at(-1) ?? null),
        sum: unless(true, sum),
        avg: unless(false, values.length === 0 ? null : sum / values.length),
      };
    }
  }
  return found;
}

/** `groups`: the rows by the values of some fields, the largest groups first, then by key. */
export function groupsOf(
  rows: readonly OracleRow[],
  by: readonly string[],
  first: number,
  target: string,
  filter: OracleFilter,
): readonly object[] {
  const [fields] = filter.fieldsOf(target, undefined);
  const known = groupFields(fields);
  const read = (name: string, { node }: OracleRow): Value => {
    const field = known.find((candidate) => candidate.name === name)?.field;
    if (field?.kind === 'relationship') return filter.graph.related(node, field)[0]?.node.id ?? null;
    return field === undefined ? null : storedValue(node.properties, field.property);
  };
  const groups = new Map<string, { key: Value[]; rows: OracleRow[] }>();
  for (const row of rows) {
    const key = by.map((name) => read(name, row));
    const text = JSON.stringify(key);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { key, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()]
    .sort((a, b) => {
      if (a.rows.length !== b.rows.length) return b.rows.length - a.rows.length;
      const orders = by.map((_, index) => compareNullable(a.key[index] ?? null, b.key[index] ?? null));
      return orders.find((order) => order !== 0) ?? 0;
    })
    .slice(0, first)
    .map((group) => ({
      key: Object.fromEntries(by.map((name, index) => [name, group.key[index] ?? null])),
      aggregate: aggregateOf(group.rows, target, filter),
    }));
}

import type { RelationshipField } from '../../model/Model.ts';
import { endProperties } from '../../store/GraphStatistics.ts';
import { allOf } from '../plan/conjuncts.ts';
import type { AggregatePlan, Anchor, ConnectionPlan, GroupKey, SortKey, Start } from '../plan/Plan.ts';
import { isSummed } from '../plan/planAggregateRule.ts';
import { pattern } from './Names.ts';
import { call, lines, whereClause } from './text.ts';
import type { KnownProperties, Writing } from './Writing.ts';
import { type WayBack, writeAggregateRule } from './writeAggregateRule.ts';
import { degreeGrouping, writeDegreeGroups } from './writeDegreeGroups.ts';
import { writeEnd } from './writeEnd.ts';
import { type KeptList, writeEnds, writeKeptCount, writeKeptList } from './writeKeptList.ts';
import { writeKeptExistence, writeKeptRows } from './writeKeptPages.ts';
import { writePagedExistence, writePagedRows } from './writeKeptValuePages.ts';
import {
  isOrdered,
  type OrderedConnection,
  writeIndexedExistence,
  writeIndexedRows,
} from './writeKeptValues.ts';
import { isIndexable, type KeyExpression, writeKeyset, writeRange } from './writeKeyset.ts';
import { always, writePredicate } from './writePredicate.ts';
import { writeRollupAggregate, writeRollupTotal } from './writeRollup.ts';
import { writeStart } from './writeStart.ts';

/**
 * Write a connection: one subquery for each part that is wanted, each giving one row. Adds them to
 * `calls` and gives the expression of the list of their results, laid out by `partPositions`.
 */
export function writeConnection(
  connection: ConnectionPlan,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
  calls: string[],
): string {
  const { parts } = connection;
  const imports = parent === undefined ? [] : [parent];
  const values: string[] = [];
  const add = (write: (value: string) => string) => {
    const value = writing.names.fresh('v');
    calls.push(call(imports, write(value)));
    values.push(value);
  };
  const source = (use: SourceUse) => writeSource(connection, parent, guard, use, writing);
  if (parts.rows) add((value) => writePage(connection, source('page'), value, writing));
  if (parts.hasBefore) add((value) => writeExistence(source('atOrBefore'), value));
  if (parts.hasAfter) add((value) => writeExistence(source('atOrAfter'), value));
  if (parts.total) add((value) => writeTotal(connection, parent, guard, value, writing));
  for (const aggregate of parts.aggregates) {
    const by = degreeGrouping(aggregate, connection, writing);
    if (by !== undefined) {
      add((value) => writeDegreeGroups(aggregate, connection, by, value, writing));
      continue;
    }
    const { from: cells } = aggregate;
    if (cells !== undefined) {
      add((value) => writeRollupAggregate(aggregate, cells, parent, guard, value, writing));
      continue;
    }
    const nested = parent !== undefined || writing.optionalMatchScans;
    const from = fromParent(connection, parent);
    add((value) => writeAggregate(aggregate, source('all'), value, nested, from, writing));
  }
  return `[${values.join(', ')}]`;
}

/** All rows; of a relationship without conditions Neo4j then knows the number without following it. */
function writeTotal(
  connection: ConnectionPlan,
  parent: string | undefined,
  guard: string | undefined,
  value: string,
  writing: Writing,
): string {
  const { field, where } = connection;
  if (connection.counted) {
    return writeKeptCount(writeKeptList(connection, parent, guard, writing), value, writing);
  }
  if (connection.parts.totalFrom !== undefined) {
    return writeRollupTotal(connection.parts.totalFrom, parent, guard, value, writing);
  }
  if (field !== undefined && parent !== undefined && where === undefined && guard === undefined) {
    const other = writing.names.fresh('n');
    return `RETURN COUNT { MATCH ${pattern(parent, undefined, field, other, writing.model)} } AS ${value}`;
  }
  const { without } = connection.search;
  if (without !== undefined && guard === undefined) {
    return writeTotalWithout(without, connection.target.label, value, writing);
  }
  return `${writeSource(connection, parent, guard, 'all', writing).text}\nRETURN count(*) AS ${value}`;
}

/** All nodes of a label but those found from the end of a chain, each of them once. */
function writeTotalWithout(without: Start, label: string, value: string, writing: Writing): string {
  const { names } = writing;
  const node = names.fresh('n');
  const found = names.fresh('n');
  const all = names.fresh('a');
  const some = names.fresh('a');
  return lines(
    call([], `MATCH (${node}:${label})\nRETURN count(${node}) AS ${all}`),
    call([], `${writeStart(without, `${found}:${label}`, writing)}\nRETURN count(${found}) AS ${some}`),
    `RETURN ${all} - ${some} AS ${value}`,
  );
}

/** Which of a connection's rows a part is about. */
type SourceUse = 'page' | 'all' | 'atOrBefore' | 'atOrAfter';

interface Source {
  /** Binds `node`, `edge` and computed keys, a row for each row of the connection that is meant. */
  readonly text: string;
  readonly node: string;
  readonly edge: string | undefined;
  readonly keys: readonly KeyExpression[];
  /** Variables of computed keys. */
  readonly computed: readonly string[];
  /** Where the order is kept: the property all rows agree in, which comes first in the index. */
  readonly shared: string | undefined;
  /** The parameter of how many rows are wanted, where the source needed it. */
  readonly limit?: string;
  /** The sort values of a row's cursor, where they are others than the keys. */
  readonly cursor?: readonly string[];
  readonly known?: KnownProperties;
  /** Rows come in their order. */
  readonly sorted?: boolean;
}

function writeSource(
  connection: ConnectionPlan,
  parent: string | undefined,
  guard: string | undefined,
  use: SourceUse,
  writing: Writing,
): Source {
  // Whether there are others is known of the ends of the list alone, and not between bounds.
  const isBounded = (connection.kept?.within ?? []).length > 0;
  if (isOrdered(connection) && use !== 'all' && (use === 'page' || !isBounded)) {
    return writeOrderedSource(connection, parent, guard, use, writing);
  }
  if (connection.kept?.in === 'pages' && use !== 'all' && !isBounded) {
    return writeKeptSource(connection, writeKeptList(connection, parent, guard, writing), use, writing);
  }
  const { field, target, search, anchor, after, before, order } = connection;
  const { start, first, last } = search;
  const node = writing.names.fresh('n');
  const kept = connection.kept?.in === 'index' && use !== 'all' ? keptOrder(field) : undefined;
  const edge = field?.properties === undefined && kept === undefined ? undefined : writing.names.fresh('r');
  const conditions: string[] = guard === undefined ? [] : [guard];
  /** A node the rows lead from or to; where their order is kept it is named in their relationships alone. */
  const near = (variable: string) => {
    if (kept === undefined) return variable;
    conditions.push(`${edge}.${kept.near} = ${variable}.id`);
    return '';
  };
  const match =
    field === undefined || parent === undefined
      ? start === undefined
        ? writeAll(anchor, `${node}:${target.label}`, edge, near, writing)
        : writeStart(start, `${node}:${target.label}`, writing)
      : `MATCH ${pattern(near(parent), edge, field, node, writing.model)}`;
  const waits = use === 'page' && last !== undefined;
  const where = waits ? first : allOf([first, last].filter((part) => part !== undefined));
  if (where !== undefined) {
    const text = writePredicate(where, { node, edge }, writing);
    if (text !== always) conditions.push(text);
  }
  if (use === 'all') {
    return { text: match + whereClause(conditions), node, edge, keys: [], computed: [], shared: undefined };
  }

  const computing: string[] = [];
  const aliases: string[] = [];
  const computed: string[] = [];
  const keys = order.map((key): KeyExpression => {
    if (kept !== undefined) return { key, text: `${edge}.${kept.far}` };
    if (key.of.kind === 'property') {
      return { key, text: `${key.of.on === 'node' ? node : edge}.${key.of.property}` };
    }
    const name = writing.names.fresh('s');
    computed.push(name);
    if (key.of.kind === 'through') computing.push(writeThrough(key.of, node, name, writing));
    aliases.push(key.of.kind === 'through' ? name : `${writeNumber(key.of, node, edge, writing)} AS ${name}`);
    return { key, text: name };
  });

  const bounds: string[] = [];
  const write = kept === undefined ? writeKeyset : writeRange;
  if (use === 'page') {
    if (after !== undefined) bounds.push(...write(keys, after, 'after', false, writing.parameters));
    if (before !== undefined) bounds.push(...write(keys, before, 'before', false, writing.parameters));
    if (after === undefined && before === undefined && (field === undefined || kept !== undefined)) {
      const [leading] = keys;
      // True of every row; it lets an index give them in order. Grafeo compares a property of all nodes of a type
      // with a value at once, and with a second condition looks at one node after the other.
      if (writing.ordered && leading !== undefined && isIndexable(leading))
        bounds.push(`${leading.text} IS NOT NULL`);
    }
  } else if (use === 'atOrBefore' && after !== undefined) {
    bounds.push(...write(keys, after, 'before', true, writing.parameters));
  } else if (use === 'atOrAfter' && before !== undefined) {
    bounds.push(...write(keys, before, 'after', true, writing.parameters));
  }

  if (computed.length === 0) {
    const shared = kept && `${edge}.${kept.near}`;
    const text = match + whereClause([...conditions, ...bounds]);
    if (!waits) return { text, node, edge, keys, computed, shared };
    // The engine hands on some rows at a time: it looks no further once the page has enough.
    const rows = edge === undefined ? node : `${node}, ${edge}`;
    const waiting = writePredicate(last, { node, edge }, writing);
    const inOrder = `WITH ${rows} ORDER BY ${orderText(keys, connection)}${whereClause(waiting === always ? [] : [waiting])}`;
    return { text: lines(text, inOrder), node, edge, keys, computed, shared, sorted: true };
  }
  const bound = [node, ...(edge === undefined ? [] : [edge]), ...aliases];
  const text = lines(
    match + whereClause(conditions),
    ...computing,
    `WITH ${bound.join(', ')}${whereClause(bounds)}`,
  );
  return { text, node, edge, keys, computed, shared: undefined };
}

/** Rows that are kept in the order of a property; whether there are some on the other side of the cursor. */
function writeOrderedSource(
  connection: OrderedConnection,
  parent: string | undefined,
  guard: string | undefined,
  use: Exclude<SourceUse, 'all'>,
  writing: Writing,
): Source {
  const { names } = writing;
  const { order, row } = connection;
  const node = names.fresh('n');
  const edge = row.edge.length > 0 ? names.fresh('r') : undefined;
  const nothing = { node, edge: undefined, keys: [], computed: [], shared: undefined };
  const inPages = connection.kept.in === 'pages';
  if (use !== 'page') {
    if (inPages) return { ...nothing, ...writePagedExistence(connection, parent, guard, writing) };
    return { ...nothing, text: writeIndexedExistence(connection, parent, guard, node, writing) };
  }
  const limit = writeLimit(connection, writing);
  const write = inPages ? writePagedRows : writeIndexedRows;
  const rows = write(connection, parent, guard, limit, node, edge, writing);
  const keys = order.map((key, index) => ({ key, text: String(rows.keys[index]) }));
  return { ...nothing, ...rows, edge, keys, computed: rows.keys, limit };
}

/** Rows of one node from the pages of their ids; whether there are some, from the list of the pages. */
function writeKeptSource(
  connection: ConnectionPlan,
  kept: KeptList,
  use: Exclude<SourceUse, 'all'>,
  writing: Writing,
): Source {
  const nothing = { edge: undefined, keys: [], computed: [], shared: undefined };
  const { after, before, row } = connection;
  if (use === 'page') {
    const node = writing.names.fresh('n');
    const edge = row.edge.length > 0 ? writing.names.fresh('r') : undefined;
    const limit = writeLimit(connection, writing);
    const { text, key } = writeKeptRows(connection, kept, limit, node, edge, writing);
    return { ...nothing, text, node, edge, keys: [key], computed: [key.text], limit };
  }
  const cursor = use === 'atOrBefore' ? after : before;
  const side = use === 'atOrBefore' ? 'before' : 'after';
  return { ...nothing, ...writeKeptExistence(connection, kept, side, cursor, writing) };
}

/** All nodes of a kind, or those that lead to an anchor. */
function writeAll(
  anchor: Anchor | undefined,
  node: string,
  edge: string | undefined,
  near: (variable: string) => string,
  writing: Writing,
): string {
  if (anchor === undefined) return `MATCH (${node})`;
  const end = writing.names.fresh('n');
  return lines(
    writeEnds(anchor, end, writing),
    // The relationships then are looked for by its id, not joined with it.
    edge === undefined ? undefined : `WITH ${end}`,
    // Grafeo begins at the left.
    `MATCH (${near(end)})<-[${edge ?? ''}:${anchor.field.type}]-(${node})`,
  );
}

/**
 * The properties of a relationship that hold the ids of its ends, of the node it is followed from and of the
 * other: an index over both gives the relationships of a node in the order of the ids they lead to, so the
 * node itself is not in the pattern, lest it be expanded.
 */
function keptOrder(field: RelationshipField | undefined): { near: string; far: string } {
  const { from, to } = endProperties;
  // Of an anchor, the rows are the nodes that lead to it.
  return field?.direction === 'OUT' ? { near: from, far: to } : { near: to, far: from };
}

function writePage(connection: ConnectionPlan, source: Source, value: string, writing: Writing): string {
  const { parts, row } = connection;
  const { node, keys, computed, shared } = source;
  const usesEdge = shared !== undefined || row.edge.length > 0 || keys.some(({ key }) => isOfEdge(key));
  const edge = usesEdge ? source.edge : undefined;
  const order = source.sorted ? '' : ` ORDER BY ${orderText(keys, connection, shared)}`;
  const limit = source.limit ?? writeLimit(connection, writing);
  const sortValues = source.cursor ?? keys.map(({ text }) => text);
  const cursor = parts.cursors ? [`[${sortValues.join(', ')}]`] : [];
  const known = source.known ?? (shared === undefined ? {} : { id: keys[0]?.text });
  const { calls, items } = writing.writeRow(row, node, edge, writing, cursor, known);
  const kept = [node, ...(edge === undefined ? [] : [edge]), ...computed];
  return lines(
    source.text,
    `WITH ${kept.join(', ')}${order} LIMIT ${limit}`,
    ...calls,
    `RETURN collect([${items}]) AS ${value}`,
  );
}

/** What rows are put in order by. */
function orderText(
  keys: readonly KeyExpression[],
  { backward }: Pick<ConnectionPlan, 'backward'>,
  shared?: string,
): string {
  const texts = keys.map(({ key, text }) => {
    const direction = (key.direction === 'ASC') !== backward ? 'ASC' : 'DESC';
    // Neo4j takes an order from an index of two properties only when it names both.
    return shared === undefined ? `${text} ${direction}` : `${shared} ${direction}, ${text} ${direction}`;
  });
  return texts.join(', ');
}

/** The parameter of how many rows are wanted: those of the page, and one more to know that it is there. */
function writeLimit({ parts, size }: ConnectionPlan, { parameters }: Writing): string {
  const extra = parts.lookahead ? 1 : 0;
  return parameters.add((variables) => BigInt(size(variables) + extra));
}

function isOfEdge({ of }: SortKey): boolean {
  return of.kind === 'property' && of.on === 'edge';
}

function writeExistence(source: Source, value: string): string {
  return `${source.text}\nWITH ${source.node} LIMIT 1\nRETURN count(${source.node}) > 0 AS ${value}`;
}

/** A key read from the node a chain of to-one relationships ends at; null when a link is missing. */
function writeThrough(
  { path, end }: Extract<SortKey['of'], { kind: 'through' }>,
  node: string,
  name: string,
  writing: Writing,
): string {
  const value = (last: string) =>
    end.kind === 'property' ? `${last}.${end.property}` : writeNumber(end, last, undefined, writing);
  return writeEnd(node, path, [{ name, value }], writing);
}

function writeNumber(of: SortKey['of'], node: string, edge: string | undefined, writing: Writing): string {
  if (of.kind === 'count') {
    const other = writing.names.fresh('n');
    return `COUNT { MATCH ${pattern(node, undefined, of.field, other, writing.model)} }`;
  }
  if (of.kind === 'size') return `size(coalesce(${of.on === 'node' ? node : edge}.${of.property}, []))`;
  throw new Error(`A ${of.kind} sort key is not a number.`);
}

/** The way back from the rows of a connection to the node it belongs to, where each row has that one way. */
function fromParent({ field, target }: ConnectionPlan, parent: string | undefined): WayBack | undefined {
  if (field?.inverse === undefined || parent === undefined) return undefined;
  const step = target.fields.get(field.inverse.field);
  if (step?.kind !== 'relationship' || step.cardinality !== 'one' || step.direction !== 'OUT')
    return undefined;
  return { field: step.name, to: parent };
}

/** Statistics over all rows, or the largest groups of rows with theirs. */
function writeAggregate(
  plan: AggregatePlan,
  source: Source,
  value: string,
  nested: boolean,
  from: WayBack | undefined,
  writing: Writing,
): string {
  const { node } = source;
  const measures = plan.measures.map((measure) => {
    const argument = measure.property === undefined ? '*' : `${node}.${measure.property}`;
    return { name: writing.names.fresh('a'), text: `${measure.function}(${argument})` };
  });
  const rules = plan.rules.map((rule) =>
    writeAggregateRule(rule, node, isSummed(rule, plan), nested, from, writing),
  );
  const all = [...measures, ...rules.flatMap((rule) => rule.columns)].filter(
    ({ text }) => text !== undefined,
  );
  const columns = all.map(({ name, text }) => `${text} AS ${name}`);
  const results = [
    ...measures.map(({ name }) => name),
    ...rules.map((rule) => `[${rule.columns.map(({ name }) => name).join(', ')}]`),
  ].join(', ');
  const matches = rules.flatMap((rule) => rule.matches);
  if (plan.size === undefined) {
    if (measures.length === 0) return `${source.text}\nWITH count(*) AS unused\nRETURN [] AS ${value}`;
    return lines(source.text, ...matches, `WITH ${columns.join(', ')}`, `RETURN [${results}] AS ${value}`);
  }
  const keys = plan.keys.map((key) => writeGroupKey(key, node, nested, writing));
  const { size } = plan;
  const limit = writing.parameters.add((variables) => BigInt(size(variables)));
  const names = keys.map(({ name }) => name);
  const order = [`${measures[0]?.name} DESC`, ...names.map((name) => `${name} ASC`)];
  return lines(
    source.text,
    ...keys.map(({ before }) => before),
    ...matches,
    `WITH ${[...keys.map(({ text, name }) => `${text} AS ${name}`), ...columns].join(', ')}`,
    `WITH ${[...names, ...all.map(({ name }) => name)].join(', ')} ORDER BY ${order.join(', ')} LIMIT ${limit}`,
    `RETURN collect([[${names.join(', ')}], [${results}]]) AS ${value}`,
  );
}

function writeGroupKey(key: GroupKey, node: string, nested: boolean, writing: Writing) {
  const name = writing.names.fresh('k');
  if (key.kind === 'property') return { name, before: undefined, text: `${node}.${key.property}` };
  if (nested) {
    const end = writing.names.fresh('k');
    const value = { name: end, value: (other: string) => `${other}.id` };
    const before = writeEnd(node, [key.field], [value], writing, 'text');
    return { name, before, text: end };
  }
  const other = writing.names.fresh('n');
  const before = `OPTIONAL MATCH ${pattern(node, undefined, key.field, other, writing.model)}`;
  return { name, before, text: `${other}.id` };
}

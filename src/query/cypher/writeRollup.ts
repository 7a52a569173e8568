import type { AggregatePlan, AggregateRulePlan, RollupUse } from '../plan/Plan.ts';
import { columnOf } from '../plan/planRollup.ts';
import { lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { always, writePredicate } from './writePredicate.ts';

/** How many rows a connection has, from cells of a rollup. */
export function writeRollupTotal(
  use: RollupUse,
  parent: string | undefined,
  guard: string | undefined,
  value: string,
  writing: Writing,
): string {
  const { text, cell } = writeCells(use, parent, guard, writing);
  return lines(text, `RETURN coalesce(sum(${cell}.rows), 0) AS ${value}`);
}

/** Statistics over the rows of a connection, or the largest groups with theirs, from cells of a rollup. */
export function writeRollupAggregate(
  plan: AggregatePlan,
  use: RollupUse,
  parent: string | undefined,
  guard: string | undefined,
  value: string,
  writing: Writing,
): string {
  const { text, cell } = writeCells(use, parent, guard, writing);
  const columns = new Map<string, string>();
  const column = (expression: string): string => {
    const known = columns.get(expression) ?? writing.names.fresh('a');
    columns.set(expression, known);
    return known;
  };
  const measures = plan.measures.map((measure) => writeMeasure(measure, cell, column));
  const rules = plan.rules.map((rule) => `[${writeRule(rule, use, cell, column).join(', ')}]`);
  const results = [...measures, ...rules].join(', ');
  const written = [...columns].map(([expression, name]) => `${expression} AS ${name}`);
  if (plan.size === undefined)
    return lines(text, `WITH ${written.join(', ')}`, `RETURN [${results}] AS ${value}`);
  const keys = plan.keys.map((key) => ({
    name: writing.names.fresh('k'),
    column: columnOf(key, use.rollup),
  }));
  const { size } = plan;
  const limit = writing.parameters.add((variables) => BigInt(size(variables)));
  const names = keys.map(({ name }) => name);
  const order = [`${column(`sum(${cell}.rows)`)} DESC`, ...names.map((name) => `${name} ASC`)];
  return lines(
    text,
    `WITH ${[...keys.map((key) => `${cell}.${key.column} AS ${key.name}`), ...written].join(', ')}`,
    `WITH ${[...names, ...columns.values()].join(', ')} ORDER BY ${order.join(', ')} LIMIT ${limit}`,
    `RETURN collect([[${names.join(', ')}], [${results}]]) AS ${value}`,
  );
}

/** The cells that have the rows of a connection. */
function writeCells(
  { rollup, where, parent: column }: RollupUse,
  parent: string | undefined,
  guard: string | undefined,
  writing: Writing,
): { readonly text: string; readonly cell: string } {
  const cell = writing.names.fresh('c');
  const conditions: string[] = [];
  let before: string | undefined;
  if (column !== undefined && parent !== undefined) {
    // Grafeo looks a value up that stands in a row, and compares where it is read from a node.
    const id = writing.names.fresh('k');
    const ids = `[${parent}.id]`;
    before = `UNWIND ${guard === undefined ? ids : `CASE WHEN ${guard} THEN ${ids} ELSE [] END`} AS ${id}`;
    conditions.push(`${cell}.${column} = ${id}`);
  }
  if (where !== undefined) {
    const text = writePredicate(where, { node: cell, edge: undefined }, writing);
    if (text !== always) conditions.push(text);
  }
  return { text: lines(before, `MATCH (${cell}:${rollup.label})${whereClause(conditions)}`), cell };
}

/**
 * A measure over the rows of cells, from what each has of its own.
 * @param column the variable of an aggregate over cells
 */
function writeMeasure(
  { function: name, property }: AggregatePlan['measures'][number],
  cell: string,
  column: (expression: string) => string,
): string {
  if (property === undefined) return `coalesce(${column(`sum(${cell}.rows)`)}, 0)`;
  const count = () => column(`sum(${cell}.${property}_count)`);
  const sum = () => column(`sum(${cell}.${property}_sum)`);
  switch (name) {
    case 'count':
      return `coalesce(${count()}, 0)`;
    case 'sum':
      return `coalesce(${sum()}, 0)`;
    case 'avg':
      return `CASE WHEN ${count()} > 0 THEN toFloat(${sum()}) / ${count()} END`;
    default:
      return column(`${name}(${cell}.${property}_${name})`);
  }
}

/** What is found of a rule, as `writeAggregateRule` does; of sums nothing, since none is asked for. */
function writeRule(
  { property, alike }: AggregateRulePlan,
  { rollup }: RollupUse,
  cell: string,
  column: (expression: string) => string,
): readonly string[] {
  return alike.flatMap(({ name }) => {
    const key = rollup.keys.find((one) => one.name === name);
    const value = `CASE WHEN ${cell}.${property}_count > 0 THEN coalesce(${cell}.${key?.column}, '') END`;
    return [`count(DISTINCT ${value})`, `min(${value})`, `max(${value})`].map(column);
  });
}

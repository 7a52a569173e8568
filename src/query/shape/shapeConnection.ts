import { GraphQLError } from 'graphql';
import type { ResultValue } from '../../store/GraphStore.ts';
import { partPositions } from '../cypher/partPositions.ts';
import { encodeCursor } from '../plan/cursor.ts';
import type {
  AggregateOutput,
  AggregatePlan,
  ConnectionOutput,
  ConnectionPlan,
  EdgeOutput,
  GroupOutput,
  OutputField,
  RowPlan,
  View,
} from '../plan/Plan.ts';
import { mixedReason, ruleColumns } from './refuseMixed.ts';
import { asList, grow, type RowValues, type ShapeContext, type Shaper, within } from './ShapeContext.ts';

type RowShaper = (row: RowValues, context: ShapeContext) => unknown;

/** Rows hold connections and connections hold rows: connections reach row shaping through here. */
export interface RowShaping {
  readonly viewShaper: (view: View, plan: RowPlan) => RowShaper;
  readonly fieldShaper: (output: OutputField, plan: RowPlan) => RowShaper;
}

/** The fetched parts of one connection. */
interface Page {
  /** The page's rows in the order of the connection. */
  readonly rows: readonly RowValues[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: ResultValue;
  readonly aggregates: readonly ResultValue[];
}

/** Prepare making connection objects from the list fetched for a connection. */
export function connectionShaper(
  connection: ConnectionPlan,
  outputs: readonly ConnectionOutput[],
  rows: RowShaping,
): Shaper {
  const readPage = pageReader(connection);
  const fields = outputs.map((output) => ({ key: output.key, shape: partShaper(connection, output, rows) }));
  return (value, context) => {
    const page = readPage(asList(value), context);
    const object: Record<string, unknown> = {};
    for (const { key, shape } of fields) object[key] = shape(page, context);
    return object;
  };
}

function pageReader(connection: ConnectionPlan): (parts: RowValues, context: ShapeContext) => Page {
  const at = partPositions(connection.parts);
  const { backward, size, parts: wanted } = connection;
  return (parts, { variables }) => {
    const fetched = at.rows === undefined ? [] : asList(parts[at.rows]).map(asList);
    const limit = size(variables);
    const more = wanted.lookahead && fetched.length > limit;
    const page = more ? fetched.slice(0, limit) : fetched;
    const hasBefore = at.hasBefore !== undefined && parts[at.hasBefore] === true;
    const hasAfter = at.hasAfter !== undefined && parts[at.hasAfter] === true;
    return {
      rows: backward ? page.reverse() : page,
      hasNextPage: backward ? hasAfter : more || hasAfter,
      hasPreviousPage: backward ? more || hasBefore : hasBefore,
      total: at.total === undefined ? null : (parts[at.total] ?? null),
      aggregates: parts.slice(at.aggregates),
    };
  };
}

type PartShaper = (page: Page, context: ShapeContext) => unknown;

function partShaper(connection: ConnectionPlan, output: ConnectionOutput, shaping: RowShaping): PartShaper {
  const { row, signature, parts } = connection;
  const planOf = (index: number) => parts.aggregates[index] as AggregatePlan;
  const cursorOf = (values: RowValues | undefined) =>
    values === undefined ? null : encodeCursor(signature, asList(values[row.edge.length + row.node.length]));
  switch (output.kind) {
    case 'typename':
      return () => output.name;
    case 'totalCount':
      return ({ total }) => total;
    case 'edges':
      return listShaper(
        output.key,
        objectOf(output.outputs.map((edge) => edgeField(edge, row, shaping, cursorOf))),
      );
    case 'nodes':
      return listShaper(output.key, shaping.viewShaper(output.view, row));
    case 'pageInfo':
      return (page) => {
        const values: Record<string, unknown> = {
          __typename: 'PageInfo',
          hasNextPage: page.hasNextPage,
          hasPreviousPage: page.hasPreviousPage,
          startCursor: connection.parts.cursors ? cursorOf(page.rows[0]) : null,
          endCursor: connection.parts.cursors ? cursorOf(page.rows.at(-1)) : null,
        };
        return Object.fromEntries(output.outputs.map(({ key, name }) => [key, values[name]]));
      };
    case 'aggregate':
      return ({ aggregates }, context) =>
        within(output.key, context, () =>
          aggregateObject(output.outputs, planOf(output.index), asList(aggregates[output.index]), context),
        );
    case 'groups':
      return ({ aggregates }, context) =>
        within(output.key, context, () =>
          asList(aggregates[output.index]).map((group, index) =>
            within(index, context, () =>
              groupObject(output.outputs, planOf(output.index), asList(group), context),
            ),
          ),
        );
  }
}

function listShaper(key: string, shape: RowShaper): PartShaper {
  return ({ rows }, context) =>
    within(key, context, () => rows.map((row, index) => within(index, context, () => shape(row, context))));
}

interface FieldShaper {
  readonly key: string;
  readonly shape: RowShaper;
}

function objectOf(fields: readonly FieldShaper[]): RowShaper {
  const characters = fields.reduce((sum, { key }) => sum + key.length + 6, 2);
  return (row, context) => {
    grow(context, characters);
    const object: Record<string, unknown> = {};
    for (const { key, shape } of fields) object[key] = shape(row, context);
    return object;
  };
}

function edgeField(
  edge: EdgeOutput,
  plan: RowPlan,
  shaping: RowShaping,
  cursorOf: (values: RowValues) => unknown,
): FieldShaper {
  switch (edge.kind) {
    case 'cursor':
      return { key: edge.key, shape: cursorOf };
    case 'node': {
      const shape = shaping.viewShaper(edge.view, plan);
      return { key: edge.key, shape: (row, context) => within(edge.key, context, () => shape(row, context)) };
    }
    case 'field':
      return { key: edge.output.key, shape: shaping.fieldShaper(edge.output, plan) };
  }
}

function aggregateObject(
  outputs: readonly AggregateOutput[],
  plan: AggregatePlan,
  measures: RowValues,
  context: ShapeContext,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const output of outputs) {
    switch (output.kind) {
      case 'typename':
        object[output.key] = output.name;
        break;
      case 'measure':
        object[output.key] = measured(output, plan, measures, context);
        break;
      case 'object':
        object[output.key] = within(output.key, context, () =>
          aggregateObject(output.outputs, plan, measures, context),
        );
        break;
    }
  }
  return object;
}

/** A statistic; null with an error in its place where it would mix what cannot be compared. */
function measured(
  { key, measure, empty, dividedBy, rule, summed = false }: Extract<AggregateOutput, { kind: 'measure' }>,
  { measures, rules }: AggregatePlan,
  results: RowValues,
  { path, errors }: ShapeContext,
): unknown {
  const planned = rule === undefined ? undefined : rules[rule];
  if (rule !== undefined && planned !== undefined) {
    const reason = mixedReason(planned, ruleColumns(results, measures.length, rule), summed);
    if (reason !== undefined) {
      const extensions = { code: 'MIXED_FIGURES' };
      errors.push(new GraphQLError(reason, { path: [...path, key], extensions }));
      return null;
    }
  }
  if (dividedBy === undefined) return results[measure] ?? empty;
  const count = Number(results[dividedBy] ?? 0);
  return count === 0 ? empty : Number(results[measure]) / count;
}

function groupObject(
  outputs: readonly GroupOutput[],
  plan: AggregatePlan,
  [keys, measures]: RowValues,
  context: ShapeContext,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const output of outputs) {
    switch (output.kind) {
      case 'typename':
        object[output.key] = output.name;
        break;
      case 'aggregate':
        object[output.key] = within(output.key, context, () =>
          aggregateObject(output.outputs, plan, asList(measures), context),
        );
        break;
      case 'key':
        object[output.key] = Object.fromEntries(
          output.outputs.map(({ key, position }) => [
            key,
            typeof position === 'string' ? position : (asList(keys)[position ?? -1] ?? null),
          ]),
        );
        break;
    }
  }
  return object;
}

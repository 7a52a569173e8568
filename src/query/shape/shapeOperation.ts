import { GraphQLError } from 'graphql';
import type { ResultValue, Row } from '../../store/GraphStore.ts';
import type { VariableValues } from '../analyse/Variables.ts';
import type { OperationPlan, RootPlan } from '../plan/Plan.ts';
import {
  AnswerTooLong,
  asList,
  NullViolation,
  nullable,
  type ShapeContext,
  type Shaper,
  within,
} from './ShapeContext.ts';
import { computedShaper } from './shapeComputed.ts';
import { connectionShaper } from './shapeConnection.ts';
import { fieldShaper, position, viewShaper } from './shapeRow.ts';

/** The answer of an operation, as the GraphQL specification lays it out. */
export interface ShapedOperation {
  readonly data: { readonly [key: string]: unknown } | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * Makes the answer from the statement's one row.
 * `others` holds the answers of root fields the graph does not give.
 */
export type OperationShaper = (
  row: Row,
  variables: VariableValues,
  others: { readonly [key: string]: unknown },
  answerLimit: number,
) => ShapedOperation;

/** Prepare the shaping of a plan's results; `columns` as its statement was written. */
export function operationShaper(
  plan: OperationPlan,
  columns: readonly (string | undefined)[],
): OperationShaper {
  const roots = plan.roots.map((root, index) => ({
    key: root.key,
    column: columns[index] ?? '',
    shape: rootShaper(root),
  }));
  return (row, variables, others, answerLimit) => {
    const context: ShapeContext = { variables, errors: [], path: [], left: answerLimit };
    const data: Record<string, unknown> = {};
    try {
      for (const { key, column, shape } of roots) {
        data[key] = shape === undefined ? others[key] : shape(row[column] ?? null, context);
      }
      return { data, errors: context.errors };
    } catch (error) {
      if (error instanceof AnswerTooLong) throw tooLong(error, answerLimit);
      if (!(error instanceof NullViolation)) throw error;
      return { data: null, errors: [...context.errors, error.toGraphQLError()] };
    }
  };
}

function tooLong({ path }: AnswerTooLong, limit: number): GraphQLError {
  return new GraphQLError(
    `The answer is longer than ${limit} characters, which is the limit; it was passed at "${path.join('.')}". ` +
      'Ask for smaller pages, fewer fields, or in several operations.',
    { path, extensions: { code: 'COST_EXCEEDED', limit, path: path.join('.') } },
  );
}

/** The shaper of a root field; undefined when its answer comes from elsewhere. */
function rootShaper(root: RootPlan): Shaper | undefined {
  switch (root.kind) {
    case 'typename':
      return () => 'Query';
    case 'introspection':
      return undefined;
    case 'computed':
      return computedShaper(root);
    case 'node': {
      const shape = viewShaper(root.view, root.row);
      return nullable((value, context) =>
        value === null ? null : within(root.key, context, () => shape(asList(value), context)),
      );
    }
    case 'nodes': {
      const shape = viewShaper(root.view, root.row);
      const labelsAt = root.view.labels === undefined ? undefined : position(root.view.labels, root.row);
      return (value, context) => {
        const asked = root.types?.(context.variables);
        const isAsked = (row: ResultValue, index: number) =>
          asked === undefined ||
          labelsAt === undefined ||
          asList(asList(row)[labelsAt]).includes(asked[index] ?? null);
        const byId = new Map(asList(value).map((pair) => [asList(pair)[0], asList(asList(pair)[1])[0]]));
        return within(root.key, context, () =>
          root.ids(context.variables).map((id, index) => {
            const found = byId.get(id);
            if (found === undefined || !isAsked(found, index)) return null;
            return nullable((row, inner) => within(index, inner, () => shape(asList(row), inner)))(
              found,
              context,
            );
          }),
        );
      };
    }
    case 'connection': {
      const shape = connectionShaper(root.connection, root.outputs, { viewShaper, fieldShaper });
      return (value, context) => within(root.key, context, () => shape(value, context));
    }
  }
}

import { GraphQLError } from 'graphql';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { VariableValues } from '../analyse/Variables.ts';

/** What shapers share while one answer is made. */
export interface ShapeContext {
  readonly variables: VariableValues;
  readonly errors: GraphQLError[];
  /** Response path of the object being made. */
  readonly path: (string | number)[];
  /** Characters the answer may still grow by. */
  left: number;
}

/** Count what the answer grows by. @throws AnswerTooLong */
export function grow(context: ShapeContext, characters: number): void {
  context.left -= characters;
  if (context.left < 0) throw new AnswerTooLong(context.path);
}

/** Thrown when an answer would be longer than its limit. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[]) {
    super('The answer is longer than its limit.');
    this.path = [...path];
  }
}

/** Makes part of the answer from a fetched value. */
export type Shaper = (value: ResultValue, context: ShapeContext) => unknown;

/** A fetched row: values by position. */
export type RowValues = readonly ResultValue[];

/** Thrown where the schema promises a value and the graph has none; caught at the nearest nullable field. */
export class NullViolation extends Error {
  override readonly name = 'NullViolation';

  constructor(
    readonly coordinate: string,
    readonly path: readonly (string | number)[],
  ) {
    super(`Cannot return null for non-nullable field ${coordinate}.`);
  }

  /** The error clients see. */
  toGraphQLError(): GraphQLError {
    return new GraphQLError(this.message, {
      path: this.path,
      extensions: { code: 'INCOMPLETE_DATA' },
    });
  }
}

/** Run a shaper where null is allowed: a violation inside is reported and answered with null. */
export function nullable(shape: Shaper): Shaper {
  return (value, context) => {
    const depth = context.path.length;
    try {
      return shape(value, context);
    } catch (error) {
      if (!(error instanceof NullViolation)) throw error;
      context.errors.push(error.toGraphQLError());
      context.path.length = depth;
      return null;
    }
  };
}

/** Run a shaper with a key or index added to the path. */
export function within(key: string | number, context: ShapeContext, shape: () => unknown): unknown {
  context.path.push(key);
  const result = shape();
  context.path.pop();
  return result;
}

/** A fetched list; null counts as empty. */
export function asList(value: ResultValue | undefined): RowValues {
  return Array.isArray(value) ? value : [];
}

import { GraphQLError } from 'graphql';
import { KgError } from '../errors/KgError.ts';
import { decodeCursor } from '../query/plan/cursor.ts';
import type { SortKey } from '../query/plan/Plan.ts';

/** Coerced arguments of a computed field, defaults filled in. */
export type Arguments = { readonly [name: string]: unknown };

/** The error for an argument that cannot be used. */
export function badInput(message: string): KgError {
  return new KgError('BAD_USER_INPUT', message);
}

/**
 * A whole number within bounds.
 * @throws KgError BAD_USER_INPUT
 */
export function integer<A extends Arguments>(
  args: A,
  name: keyof A & string,
  least: number,
  most: number,
): number {
  const value = args[name];
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw badInput(`"${name}" is ${String(value)}; it is ${least} to ${most}.`);
}

/** A number for the operation's cost: the argument cut to its bounds; `integer` is what refuses it. */
export function bounded<A extends Arguments>(
  args: A,
  name: keyof A & string,
  least: number,
  most: number,
): number {
  return Math.min(Math.max(Number(args[name]), least), most);
}

/** The names or ids of a list argument; undefined when left out or null. */
export function strings<A extends Arguments>(args: A, name: keyof A & string): readonly string[] | undefined {
  const value = args[name];
  return value == null ? undefined : (Array.isArray(value) ? value : [value]).map(String);
}

/**
 * Distinct ids of a list argument, in order.
 * @throws KgError BAD_USER_INPUT when there is none or there are more than `most`
 */
export function ids<A extends Arguments>(args: A, name: keyof A & string, most: number): readonly string[] {
  const distinct = [...new Set(strings(args, name))];
  if (distinct.length >= 1 && distinct.length <= most) return distinct;
  throw badInput(`"${name}" has ${distinct.length} ids; it takes 1 to ${most}.`);
}

const key: SortKey = {
  of: { kind: 'property', on: 'node', property: 'id' },
  direction: 'ASC',
  nullable: false,
  type: 'String',
};

/**
 * The values of the cursor in `after`; undefined when there is none.
 * @throws KgError BAD_USER_INPUT for a cursor that is none, or of another list
 */
export function cursorValues(
  args: Arguments,
  signature: string,
  length: number,
): readonly string[] | undefined {
  const { after } = args;
  if (after == null) return undefined;
  try {
    return decodeCursor(String(after), signature, Array<SortKey>(length).fill(key), []) as readonly string[];
  } catch (error) {
    // Thrown anew without its path, so that the engine adds the field's.
    throw error instanceof GraphQLError ? badInput(error.message) : error;
  }
}

import type { ParameterValue } from '../../store/GraphStore.ts';
import type { Reader, VariableValues } from '../analyse/Variables.ts';
import type { SortKey } from '../plan/Plan.ts';
import { type Parameters, toParameter } from './Parameters.ts';

/** A sort key with the expression it is read by. */
export interface KeyExpression {
  readonly key: SortKey;
  readonly text: string;
}

type Cursor = Reader<readonly unknown[] | undefined>;

/**
 * Conditions that keep the rows on one side of a cursor in the order of the keys, null counting as
 * the greatest value (last ascending, first descending, as Cypher sorts).
 *
 * The text is the same with and without a cursor: a flag parameter says whether there is one, and
 * absent or null values travel as a placeholder of the key's type, so that the statement and its
 * parameter types never change. A leading key that is never null gets a plain range condition too,
 * with the type's extreme value when there is no cursor, which an index can serve in order.
 *
 * @param side rows after or before the cursor.
 * @param inclusive keep the row at the cursor as well, and nothing when there is no cursor.
 */
export function writeKeyset(
  keys: readonly KeyExpression[],
  cursor: Cursor,
  side: 'after' | 'before',
  inclusive: boolean,
  parameters: Parameters,
): string[] {
  const given = parameters.add((variables) => cursor(variables) !== undefined);
  const comparisons = keys.map(({ key, text }, index) => {
    const value = (variables: VariableValues) => cursor(variables)?.[index];
    const placeholder = placeholders[key.type] ?? '';
    const operand = parameters.add((variables) => {
      const found = value(variables);
      return found == null ? placeholder : toParameter(key.type, found);
    });
    const greater = (side === 'after') === (key.direction === 'ASC');
    const beyond = compareStrictly(key.type, text, greater, operand);
    if (!key.nullable) return { strict: beyond, equal: `${text} = ${operand}` };
    const isNull = parameters.add((variables) => value(variables) === null);
    return {
      strict: greater
        ? `(NOT ${isNull} AND (${text} IS NULL OR ${beyond}))`
        : `(${text} IS NOT NULL AND (${isNull} OR ${beyond}))`,
      equal: `((${text} IS NULL AND ${isNull}) OR (${text} IS NOT NULL AND NOT ${isNull} AND ${text} = ${operand}))`,
    };
  });
  const beyond = comparisons.reduceRight<string | undefined>((rest, { strict, equal }) => {
    if (rest !== undefined) return `(${strict} OR (${equal} AND ${rest}))`;
    return inclusive ? `(${strict} OR ${equal})` : strict;
  }, undefined);
  if (inclusive) return [given, String(beyond)];
  const conditions = [`(NOT ${given} OR ${beyond})`];
  const range = leadingRange(keys[0], cursor, side, parameters);
  return range === undefined ? conditions : [range, ...conditions];
}

/**
 * The same for an order of one key that is never null, as one range of an index: without a cursor it holds
 * of every row, or where it is inclusive of none.
 */
export function writeRange(
  [leading]: readonly KeyExpression[],
  cursor: Cursor,
  side: 'after' | 'before',
  inclusive: boolean,
  parameters: Parameters,
): string[] {
  if (leading === undefined) return [];
  const bound = writeBound(leading.key, cursor, side, inclusive, parameters);
  return [`${leading.text} ${bound.operator} ${bound.value}`];
}

/** One end of such a range: how the key compares with the parameter. */
export interface Bound {
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly value: string;
}

/** As `writeRange`, as its parts. */
export function writeBound(
  { type, direction }: SortKey,
  cursor: Cursor,
  side: 'after' | 'before',
  inclusive: boolean,
  parameters: Parameters,
): Bound {
  const greater = (side === 'after') === (direction === 'ASC');
  const value = parameters.add((variables) => {
    const given = cursor(variables)?.[0];
    if (given != null) return toParameter(type, given);
    const { least, greatest } = extremes[type] ?? text;
    return greater === inclusive ? greatest : least;
  });
  const operator = greater ? '>' : '<';
  return { operator: inclusive ? `${operator}=` : operator, value };
}

/** Not every engine compares truth values by size; false comes before true. */
function compareStrictly(type: string, left: string, greater: boolean, right: string): string {
  if (type !== 'Boolean') return `${left} ${greater ? '>' : '<'} ${right}`;
  return greater ? `(${left} AND NOT ${right})` : `(${right} AND NOT ${left})`;
}

/** Whether an index may serve the order: a stored property that is never null. */
export function isIndexable({ key }: KeyExpression): boolean {
  return !key.nullable && key.of.kind === 'property';
}

/** A range over the leading key that holds from the cursor on, or for every row when there is none. */
function leadingRange(
  leading: KeyExpression | undefined,
  cursor: Cursor,
  side: 'after' | 'before',
  parameters: Parameters,
): string | undefined {
  if (leading === undefined || !isIndexable(leading)) return undefined;
  const { type, direction } = leading.key;
  const extreme = extremes[type];
  if (extreme === undefined) return undefined;
  const greater = (side === 'after') === (direction === 'ASC');
  const bound = parameters.add((variables) => {
    const value = cursor(variables)?.[0];
    if (value == null) return greater ? extreme.least : extreme.greatest;
    return toParameter(type, value);
  });
  return `${leading.text} ${greater ? '>=' : '<='} ${bound}`;
}

const placeholders: Readonly<Record<string, ParameterValue>> = { Int: 0n, Float: 0, Boolean: false };

/** Text is ordered by code point; no stored text begins with the last one. */
const text = { least: '', greatest: '\u{10FFFF}' };
const extremes: Readonly<Record<string, { least: ParameterValue; greatest: ParameterValue }>> = {
  ID: text,
  String: text,
  Date: text,
  DateTime: text,
  Int: { least: BigInt(Number.MIN_SAFE_INTEGER), greatest: BigInt(Number.MAX_SAFE_INTEGER) },
  Float: { least: Number.NEGATIVE_INFINITY, greatest: Number.POSITIVE_INFINITY },
};

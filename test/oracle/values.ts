import type { Properties } from '../../src/dataset/Dataset.ts';

/** A stored value as the API speaks of it: integers as numbers, nothing as null. */
export type Value = null | boolean | number | string | readonly Value[];

/** Read a stored property. */
export function storedValue(properties: Properties | undefined, name: string): Value {
  const value = properties?.[name];
  if (value === undefined || value === null) return null;
  return (Array.isArray(value) ? value.map(plain) : plain(value)) as Value;
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** Text by Unicode code point, numbers by size, false before true. Neither value is null. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

function compareText(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** As `compare`, null being greater than anything. */
export function compareNullable(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

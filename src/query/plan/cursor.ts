import { badInput, type Path } from '../analyse/badInput.ts';
import type { SortKey } from './Plan.ts';

/**
 * A keyset cursor is the base64url of a JSON list: format version, signature of the ordering, then
 * the row's sort values in order. It names a place in an ordering, not a row: it stays valid when
 * its row is gone.
 */
const version = 1;

/** Make the cursor of a row from its sort values. */
export function encodeCursor(signature: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([version, signature, ...values])).toString('base64url');
}

/**
 * Read a cursor back into sort values.
 * @throws GraphQLError BAD_USER_INPUT when it is none of ours or fits another ordering.
 */
export function decodeCursor(
  text: string,
  signature: string,
  order: readonly SortKey[],
  path: Path,
): readonly unknown[] {
  if (text === '') {
    throw badInput(
      'An empty cursor names no place: leave the argument out to begin at the first row (or, backwards, at the last).',
      undefined,
      path,
    );
  }
  const [found, ordering, ...values] = parse(text) ?? [];
  if (found !== version) {
    throw badInput(
      `"${shorten(text)}" is not a cursor of this API. Use endCursor or startCursor of an earlier page.`,
      undefined,
      path,
    );
  }
  if (
    ordering !== signature ||
    values.length !== order.length ||
    !order.every((key, index) => fits(values[index], key))
  ) {
    throw badInput(
      'This cursor belongs to another ordering or type. Page with the same orderBy that gave the cursor.',
      undefined,
      path,
    );
  }
  return values;
}

function parse(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fits(value: unknown, key: SortKey): boolean {
  if (value === null) return key.nullable;
  if (key.type === 'Boolean') return typeof value === 'boolean';
  if (key.type === 'Float') return typeof value === 'number';
  if (key.type === 'Int') return Number.isSafeInteger(value);
  return typeof value === 'string';
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

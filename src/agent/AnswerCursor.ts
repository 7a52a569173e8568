import { createHash } from 'node:crypto';
import { KgError } from '../errors/KgError.ts';

/** Where an answer goes on. */
export interface AnswerCursor {
  /** Cursor of the connection that the page begins after; undefined for its first page. */
  readonly after: string | undefined;
  /** Items of the page that were told already. */
  readonly skip: number;
}

/** What a cursor belongs to: a tool, its arguments, and the version of the data. */
export interface Asked {
  readonly tool: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: string;
}

/** The cursor as callers see it. */
export function writeCursor({ after, skip }: AnswerCursor, asked: Asked): string {
  return Buffer.from(JSON.stringify([asked.data, hashOf(asked), skip, after ?? null])).toString('base64url');
}

/**
 * Read a cursor back, with the version of the data it is of.
 * @throws KgError BAD_USER_INPUT for one of another question, or none
 */
export function readCursor(
  cursor: unknown,
  asked: Omit<Asked, 'data'>,
): { readonly at: AnswerCursor; readonly data: unknown } {
  const [data, hash, skip, after] = parsed(cursor);
  if (typeof skip !== 'number' || !Number.isSafeInteger(skip) || skip < 0) {
    throw refusal('"cursor" is none that was given here: pass "next" of an answer as it is.');
  }
  if (hash !== hashOf(asked)) {
    throw refusal('"cursor" belongs to another question: pass it with the arguments it was given for.');
  }
  return { at: { after: typeof after === 'string' ? after : undefined, skip }, data };
}

function parsed(cursor: unknown): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function hashOf({ tool, variables }: Omit<Asked, 'data'>): string {
  const given = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([tool, given]))
    .digest('base64url')
    .slice(0, 8);
}

const refusal = (message: string) => new KgError('BAD_USER_INPUT', message);

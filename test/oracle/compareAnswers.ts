import type { ExecutionResult, GraphQLError } from 'graphql';
import { cursorPrefix } from './OracleOrder.ts';

/** The oracle's cursors with the engine's for the same rows. */
export type CursorMap = Map<string, string>;

/**
 * Compare an engine's answer with the oracle's: data to the order of its keys, and the codes (and
 * places in the data) of errors. Cursors are opaque: a pair of them is noted in `cursors`.
 * @returns the first difference, with its path; undefined when there is none
 */
export function compareAnswers(
  oracle: ExecutionResult,
  engine: ExecutionResult,
  cursors: CursorMap,
): string | undefined {
  const expected = (oracle.errors ?? []).map(describeError).sort();
  const found = (engine.errors ?? []).map(describeError).sort();
  if (expected.some((error) => error.startsWith('BAD_USER_INPUT')) && 'data' in engine) {
    return `expected the operation to be refused (${oracle.errors?.[0]?.message}), found an answer`;
  }
  if (expected.join() !== found.join()) {
    const messages = (engine.errors ?? []).map(({ message }) => message);
    return `errors: expected [${expected}], found [${found}] ${messages}`;
  }
  return compareValues(oracle.data, engine.data, 'data', cursors);
}

function describeError({ extensions, message, path }: GraphQLError): string {
  if (message.startsWith('Cannot return null for non-nullable field')) {
    return `INCOMPLETE_DATA at ${(path ?? []).join('.')}`;
  }
  // graphql-js refuses bad variables without a code. Of several refusals the engine tells one.
  const code = String(extensions.code ?? 'BAD_USER_INPUT');
  return code === 'BAD_USER_INPUT' ? code : `${code} at ${(path ?? []).join('.')}`;
}

function compareValues(
  oracle: unknown,
  engine: unknown,
  path: string,
  cursors: CursorMap,
): string | undefined {
  if (Array.isArray(oracle) && Array.isArray(engine)) {
    for (let index = 0; index < Math.max(oracle.length, engine.length); index += 1) {
      const difference = compareValues(oracle[index], engine[index], `${path}.${index}`, cursors);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (isObject(oracle) && isObject(engine)) {
    const keys = Object.keys(oracle);
    if (keys.join() !== Object.keys(engine).join()) {
      return `${path}: expected keys ${keys}, found ${Object.keys(engine)}`;
    }
    for (const key of keys) {
      const difference = compareValues(oracle[key], engine[key], `${path}.${key}`, cursors);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (typeof oracle === 'string' && oracle.startsWith(cursorPrefix) && typeof engine === 'string') {
    cursors.set(oracle, engine);
    return undefined;
  }
  if (oracle === engine || (oracle == null && engine == null)) return undefined;
  // Sums of floats depend on the order they are added in.
  if (typeof oracle === 'number' && typeof engine === 'number') {
    if (Math.abs(oracle - engine) <= 1e-9 * Math.max(1, Math.abs(oracle))) return undefined;
  }
  return `${path}: expected ${JSON.stringify(oracle)}, found ${JSON.stringify(engine)}`;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

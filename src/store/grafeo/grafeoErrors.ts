import { types } from 'node:util';
import { KgError } from '../../errors/KgError.ts';

const conflictCode = 'GRAFEO-T001';

/** Each clause of a statement is a level of the engine's plan, and so is what nests in it. */
const depthLimit = /plan depth limit|Maximum nesting depth/;

/** No room on the disk, a file that may not grow, a quota that is used up. */
const diskFull = /No space left on device|\(os error (28|27|122)\)/;

/** True when another writer changed the same node or relationship first. */
export function isWriteConflict(error: unknown): boolean {
  return types.isNativeError(error) && error.message.includes(conflictCode);
}

/** What an error means that closing the database ends with. */
export function toCloseError(error: unknown): unknown {
  const known = toKgError(error);
  if (!(known instanceof KgError) || known.code !== 'STORE_FULL') return known;
  return new KgError(
    'STORE_FULL',
    'The disk of the graph in KG_STORE is full: what was written is kept, in the log beside the file, which has no room for it. Make room on the disk; the next start takes the log into the file.',
    [],
    { cause: error },
  );
}

/**
 * What an engine error means to whoever asked. The engine's message stays in `cause`, for the log:
 * it may quote Cypher or values. Errors that are not the engine's pass through.
 */
export function toKgError(error: unknown): unknown {
  if (error instanceof KgError || !types.isNativeError(error)) return error;
  if (isWriteConflict(error)) {
    return new KgError(
      'SERVICE_UNAVAILABLE',
      'Other writers keep changing the same part of the graph: try again shortly.',
      [],
      { cause: error },
    );
  }
  if (diskFull.test(error.message)) {
    return new KgError(
      'STORE_FULL',
      'The disk of the graph in KG_STORE is full: make room on it, then run this again. The graph is as it was.',
      [],
      { cause: error },
    );
  }
  if (depthLimit.test(error.message)) {
    return new KgError(
      'COST_EXCEEDED',
      'This operation has more parts than the embedded engine takes in one statement. ' +
        'Ask for less at once, or in several operations.',
      [],
      { cause: error },
    );
  }
  if (!/GRAFEO-[A-Z]\d{3}/.test(error.message)) return error;
  return new KgError('STORE_FAILURE', 'The graph database failed to run a statement.', [], { cause: error });
}

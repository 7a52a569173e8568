import { KgError } from '../errors/KgError.ts';

/** No room on the disk, a quota that is used up, a file that may not grow. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * What an error of the file system means to whoever exports to `path`: STORE_FULL or USAGE, with the error as
 * its cause. Errors that are not the file system's pass through.
 */
export function unwritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof KgError || typeof code !== 'string') return error;
  const isFull = full.has(code);
  return new KgError(
    isFull ? 'STORE_FULL' : 'USAGE',
    isFull
      ? `The disk is full: ${path} was not written. Make room on it, then run this again.`
      : `${path} cannot be written (${code}).`,
    [],
    { cause: error },
  );
}

import { KgError } from './KgError.ts';

/** The error of what did not end within its time limit, in milliseconds. */
export function timedOut(limitMs: number): KgError {
  return new KgError(
    'TIMEOUT',
    `No answer within ${limitMs} ms: ask for less, or raise the time limit of the service.`,
  );
}

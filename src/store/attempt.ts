import { KgError } from '../errors/KgError.ts';
import { timedOut } from '../errors/timedOut.ts';

/** When an attempt must give up. */
export interface Limits {
  /** Milliseconds, all retries included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Waits before the second, third ... attempt, in milliseconds. */
export type Backoff = readonly number[];

const cancelled = () => new KgError('CANCELLED', 'The caller went away before the answer was ready.');

/**
 * Run `work` under a time limit and an abort signal. Whichever ends first settles the promise;
 * `work` is told through `onStop` so that it can free what it holds.
 *
 * @throws KgError TIMEOUT | CANCELLED, and whatever `work` throws
 */
export function limited<T>(
  work: (onStop: (stop: () => void) => void, remainingMs: () => number) => Promise<T>,
  { timeoutMs, signal }: Limits,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(cancelled());
  const deadline = performance.now() + timeoutMs;
  return new Promise<T>((resolve, reject) => {
    let stop = () => {};
    const onAbort = () => giveUp(cancelled());
    const timer = setTimeout(() => giveUp(timedOut(timeoutMs)), timeoutMs);
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    function giveUp(reason: KgError) {
      release();
      reject(reason);
      stop();
    }
    signal?.addEventListener('abort', onAbort, { once: true });
    work(
      (callback) => {
        stop = callback;
      },
      () => Math.max(1, Math.ceil(deadline - performance.now())),
    )
      .then(resolve, reject)
      .finally(release);
  });
}

/**
 * Call `attempt` again, after the waits of `backoff`, while it fails with an error that
 * `isTransient` accepts. Jitter keeps callers that failed together from returning together.
 */
export async function retried<T>(
  attempt: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  backoff: Backoff,
  isStopped: () => boolean = () => false,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = backoff[tries];
      if (wait === undefined || isStopped() || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
      if (isStopped()) throw error;
    }
  }
}

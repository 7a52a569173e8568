import { GraphQLError } from 'graphql';
import { KgError } from '../../errors/KgError.ts';
import type { OperationTime } from './OperationTime.ts';

/**
 * Which version of the data the graph holds. A version is a number that only grows: even while the
 * data rests, odd from before the first change of a load until after its last one.
 */
export interface DataVersions {
  /**
   * The version at rest, as last seen; waits while a load writes.
   * @throws KgError SERVICE_UNAVAILABLE when it does not come to rest in time | CANCELLED | TIMEOUT
   */
  settled(time: Pick<OperationTime, 'timeoutMs'>): Promise<number>;
  /** Ask the graph now, and remember its answer. */
  ask(): Promise<number>;
}

/** What one attempt to answer came to. */
export interface Attempt<T> {
  readonly value: T;
  /** What its last statement saw; undefined when that statement has no row to say it in. */
  readonly version: number | undefined;
}

/** Loads do not follow each other so fast that an operation meets more than a few. */
const mostAttempts = 8;

/**
 * Answer from one version of the data, however many statements the answer takes. The version known
 * before the first statement was true at some time before it, and a version never returns; so when
 * the last statement sees the same one, nothing was written in between. Otherwise the answer is made
 * again. This needs no transaction around the statements, and holds on a database whose statements
 * see what is committed while they run.
 *
 * @throws what `attempt` throws, unless the data changed meanwhile and the attempt is made again
 */
export async function atOneVersion<T>(
  versions: DataVersions,
  time: OperationTime,
  attempt: () => Promise<Attempt<T>>,
): Promise<{ readonly value: T; readonly version: number }> {
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    const version = await versions.settled(time);
    try {
      const made = await attempt();
      const seen = made.version ?? (await versions.ask());
      if (seen === version) return { value: made.value, version };
      await versions.ask();
      // A member of a cluster that lags needs a moment.
      if (attempts > 0) await new Promise((resolve) => setTimeout(resolve, 20 * attempts));
    } catch (error) {
      // Half of a load can make any statement fail; the next version cannot be blamed for it.
      if (isFinal(error) || (await versions.ask().catch(() => version)) === version) throw error;
    }
  }
  throw new KgError(
    'SERVICE_UNAVAILABLE',
    'The data keeps changing while this is answered: try again in a moment.',
  );
}

const isFinal = (error: unknown): boolean => {
  const { code } = error instanceof GraphQLError ? error.extensions : (error as { code?: unknown });
  return code === 'CANCELLED' || code === 'TIMEOUT';
};

import { KgError } from '../errors/KgError.ts';
import { type DataState, isSettled, readDataState } from '../load/dataVersion.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** Loads seldom follow each other faster than an export is made. */
const mostAttempts = 5;
/** How long a load that is writing is waited for, and how often it is looked at; milliseconds. */
const longestWaitMs = 60_000;
const lookEveryMs = 200;

/** The data is of another version than it was at the beginning. */
class Changed extends Error {}

/** Throws when the data has changed since the beginning. */
export type StillSame = () => Promise<void>;

/**
 * Make something of many statements from one version of the data (docs/decisions/0010): the version is
 * read before the first and after the last one, and a number never returns. When it differs, `attempt`
 * is made again from the beginning; it may ask in between, so as not to go on in vain.
 * @throws KgError SERVICE_UNAVAILABLE when a load does not end, or loads follow too fast
 */
export async function fromOneVersion<T>(
  store: GraphStore,
  attempt: (state: DataState, stillSame: StillSame) => Promise<T>,
): Promise<T> {
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    const state = await settledState(store);
    const stillSame = async () => {
      const { version, instance } = await readDataState(store);
      if (version !== state.version || instance !== state.instance) throw new Changed();
    };
    try {
      return await attempt(state, stillSame);
    } catch (error) {
      if (error instanceof Changed) continue;
      // Half of a load can make any statement fail.
      const isChanged = await stillSame().then(
        () => false,
        (other: unknown) => other instanceof Changed,
      );
      if (!isChanged) throw error;
    }
  }
  throw new KgError('SERVICE_UNAVAILABLE', 'The data keeps changing while it is exported: try again later.');
}

async function settledState(store: GraphStore): Promise<DataState> {
  for (const deadline = performance.now() + longestWaitMs; ; ) {
    const state = await readDataState(store);
    if (isSettled(state)) return state;
    if (performance.now() > deadline) {
      throw new KgError('SERVICE_UNAVAILABLE', 'New data is being loaded: export when the load has ended.');
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

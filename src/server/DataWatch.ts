import { GraphQLError } from 'graphql';
import { type DataState, isSettled, readDataState } from '../load/dataVersion.ts';
import { isLoadRunning } from '../load/loadLock.ts';
import type { DataVersions } from '../query/run/DataVersions.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** How often the graph is asked for its version at rest, and while a load writes; milliseconds. */
const restMs = 500;
const busyMs = 25;
/** A request waits no longer than this for a load to end; then it is told to come back. */
const longestWaitMs = 5_000;
/** A look that takes longer is given up, and the next one asks anew. */
const lookLimitMs = 5_000;

export interface DataWatchOptions {
  readonly store: Pick<GraphStore, 'read' | 'follow'>;
  /**
   * Called when a load has died in the middle of writing, to complete or undo it. Tried again later
   * when it fails.
   */
  readonly onAbandoned: () => Promise<unknown>;
  /** Told about failures of the watch itself: of the first, until it succeeds again. */
  readonly onError: (error: unknown) => void;
}

/**
 * Knows which version of the data the graph holds: it asks twice a second, and at once when a
 * statement says another one. Whoever loads, this process or another, is noticed the same way.
 */
export class DataWatch implements DataVersions {
  readonly #options: DataWatchOptions;
  readonly #listeners = new Set<(state: DataState) => void>();
  #state: DataState;
  /** The version that listeners were last told. */
  #told: number;
  /** The version whose bookmarks the store follows; what it had read by then it knows by itself. */
  #followed: number;
  #asking: Promise<DataState> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #healing = false;
  #isFailing = false;
  #stopped = false;

  /** @param state as read at start */
  constructor(state: DataState, options: DataWatchOptions) {
    this.#state = state;
    this.#told = state.version;
    this.#followed = state.version;
    this.#options = options;
  }

  get state(): DataState {
    return this.#state;
  }

  /** Be told of each new version at rest. @returns ends it */
  onChange(listener: (state: DataState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): this {
    this.#schedule();
    return this;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async settled(time: { readonly timeoutMs: number }): Promise<number> {
    const deadline = performance.now() + longestWaitMs;
    while (!isSettled(this.#state)) {
      // Read for what it throws: the operation's time is over, or its caller has gone.
      void time.timeoutMs;
      if (performance.now() >= deadline) throw loading();
      await new Promise((resolve) => setTimeout(resolve, busyMs));
      await this.#ask();
    }
    return this.#state.version;
  }

  async ask(): Promise<number> {
    return (await this.#ask()).version;
  }

  /** One question at a time, whoever waits for its answer. */
  #ask(): Promise<DataState> {
    this.#asking ??= readDataState(this.#options.store, lookLimitMs)
      .then(async (state) => {
        // Before anybody is told: what is asked from now on may reach a member that lags.
        if (state.bookmarks.length > 0 && state.version > this.#followed) {
          await this.#options.store.follow(state.bookmarks);
          this.#followed = state.version;
        }
        return this.#learn(state);
      })
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }

  #learn(state: DataState): DataState {
    const before = this.#state;
    const isOther = state.instance !== before.instance;
    // A member of a cluster that lags says less than is known.
    if (!isOther && state.version < before.version) return state;
    this.#state = state;
    if (isSettled(state) && (isOther || state.version !== this.#told)) {
      this.#told = state.version;
      for (const listener of this.#listeners) listener(state);
    }
    return state;
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look(), restMs);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    try {
      await this.#ask();
      if (!isSettled(this.#state)) await this.#heal();
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#options.onError(error);
      this.#isFailing = true;
    } finally {
      this.#schedule();
    }
  }

  /** When nobody holds the lock and the data is between versions, the load has died. */
  async #heal(): Promise<void> {
    if (this.#healing) return;
    this.#healing = true;
    try {
      if (await isLoadRunning(this.#options.store)) return;
      await this.#ask();
      if (!isSettled(this.#state) && !this.#stopped) await this.#options.onAbandoned();
    } finally {
      this.#healing = false;
    }
  }
}

function loading(): GraphQLError {
  return new GraphQLError('New data is being loaded: try again in a few seconds.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 2 },
  });
}

import { GraphQLError } from 'graphql';
import type { OperationTime } from './OperationTime.ts';

/** What admission has done since the start, and what it holds now. */
export interface AdmissionStatistics {
  /** Price of the operations that run now. */
  inFlight: number;
  /** Operations that wait now. */
  waiting: number;
  /** Operations that had to wait, and those that were sent away. */
  queued: number;
  refused: number;
}

/** An operation that had to wait for room. */
export interface Waited {
  readonly price: number;
  readonly milliseconds: number;
  /** False when it was sent away, or its client left. */
  readonly began: boolean;
}

/** Longest an operation waits for its turn, in milliseconds; its own time limit may be shorter. */
const mostWaitMs = 5_000;
const mostWaiting = 1_000;

interface Waiting {
  readonly price: number;
  begin(): void;
}

/** Lets operations run side by side up to a sum of prices; the others wait, first come first served. */
export class Admission {
  readonly statistics: AdmissionStatistics = { inFlight: 0, waiting: 0, queued: 0, refused: 0 };
  readonly #queue = new Set<Waiting>();

  /**
   * @param capacity prices together; an operation dearer than that runs alone
   * @param onWaited told of each operation that had to wait
   */
  constructor(
    readonly capacity: number,
    readonly onWaited: (waited: Waited) => void = () => {},
  ) {}

  /**
   * Run `work` when there is room for it.
   * @throws GraphQLError SERVICE_UNAVAILABLE with `retryAfter` (seconds) when there is none in time
   * @throws KgError CANCELLED when the client goes while waiting, and whatever `work` throws
   */
  async run<T>(price: number, time: OperationTime, work: () => Promise<T>): Promise<T> {
    const weight = Math.min(price, this.capacity);
    if (this.#queue.size > 0 || !this.#fits(weight)) await this.#turn(weight, time);
    else this.statistics.inFlight += weight;
    try {
      return await work();
    } finally {
      this.statistics.inFlight -= weight;
      this.#next();
    }
  }

  #fits(weight: number): boolean {
    return this.statistics.inFlight + weight <= this.capacity;
  }

  #turn(price: number, time: OperationTime): Promise<void> {
    const { statistics } = this;
    if (this.#queue.size >= mostWaiting) {
      statistics.refused += 1;
      throw busy();
    }
    statistics.queued += 1;
    statistics.waiting += 1;
    const since = performance.now();
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        clearTimeout(timer);
        time.signal?.removeEventListener('abort', gone);
        this.#queue.delete(waiting);
        statistics.waiting -= 1;
        this.onWaited({
          price,
          milliseconds: Math.round(performance.now() - since),
          began: settle === resolve,
        });
        settle();
      };
      const waiting: Waiting = { price, begin: () => leave(resolve) };
      const gone = () =>
        leave(() => {
          try {
            void time.timeoutMs;
          } catch (error) {
            reject(error);
          }
        });
      const timer = setTimeout(
        () =>
          leave(() => {
            statistics.refused += 1;
            reject(busy());
            this.#next();
          }),
        Math.min(mostWaitMs, time.timeoutMs),
      );
      time.signal?.addEventListener('abort', gone, { once: true });
      this.#queue.add(waiting);
    });
  }

  /** The first in the queue begins when it fits; those behind it do not pass it. */
  #next(): void {
    for (const waiting of this.#queue) {
      if (!this.#fits(waiting.price)) return;
      this.statistics.inFlight += waiting.price;
      waiting.begin();
    }
  }
}

function busy(): GraphQLError {
  return new GraphQLError('The service has more to do than it can at the moment: try again shortly.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 2 },
  });
}

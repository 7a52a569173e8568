import { KgError } from '../../errors/KgError.ts';
import type { StoreEvent } from '../GraphStore.ts';

/** Failures in a row after which the server counts as away. */
const failuresToOpen = 5;
/** Waits before it is tried again, in milliseconds; the last one repeats. */
const probeAfter = [250, 500];

/**
 * Open while the server is away, as told by failures in a row: whoever asks is refused at once. It finds
 * out by itself when the server is back, so that no statement of a caller is spent on trying, and a
 * service nobody asked meanwhile answers the first who does.
 */
export class Circuit {
  #failures = 0;
  #isOpen = false;
  #isStopped = false;
  #backAt = Number.NEGATIVE_INFINITY;
  #refused = 0;
  /** Of `#refused`, those before the server was last found away. */
  #refusedBefore = 0;

  /**
   * @param probe asks the server for anything; what it rejects with does not matter
   * @param onEvent told when the server counts as away, and when it is back
   */
  constructor(
    readonly probe: () => Promise<unknown>,
    readonly onEvent: (event: StoreEvent) => void = () => {},
  ) {}

  /** How often it refused since the start. */
  get refused(): number {
    return this.#refused;
  }

  /** When the server was last found to be back, by `performance.now()`; before all time if it never was away. */
  get backAt(): number {
    return this.#backAt;
  }

  /** @throws KgError SERVICE_UNAVAILABLE while the server is away */
  refuseWhileOpen(): void {
    if (!this.#isOpen) return;
    this.#refused += 1;
    throw new KgError(
      'SERVICE_UNAVAILABLE',
      'The graph database is not answering at the moment: try again shortly.',
    );
  }

  /** The server answered something, be it an error. */
  answered(): void {
    this.#failures = 0;
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#backAt = performance.now();
    this.onEvent({ event: 'database back', refused: this.#refused - this.#refusedBefore });
  }

  /** The server did not answer. */
  failed(): void {
    this.#failures += 1;
    if (this.#isOpen || this.#failures < failuresToOpen) return;
    this.#isOpen = true;
    this.#refusedBefore = this.#refused;
    this.onEvent({ event: 'database away', failures: failuresToOpen });
    this.#tryLater(0);
  }

  /** Try the server no more. */
  stop(): void {
    this.#isStopped = true;
  }

  #tryLater(tries: number): void {
    const wait = probeAfter[Math.min(tries, probeAfter.length - 1)];
    // A process that has nothing else to do may end.
    setTimeout(() => {
      if (this.#isStopped || !this.#isOpen) return;
      this.probe().then(
        () => this.answered(),
        () => this.#tryLater(tries + 1),
      );
    }, wait).unref();
  }
}
